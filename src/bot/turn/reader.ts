import type { DateLanguage } from '../../domain/dueDate.ts';
import type { Reader } from '../cards/views.ts';
import type { Turn } from './turn.ts';

/** The person of the turn, alone with the card: in their personal chat, or as the answer to a press. */
export function readerAlone({ person, locale, zone, now }: Turn): Reader {
  return { personId: person?.id ?? null, locale, zone, now };
}

/** Everybody in the conversation of the turn: in a chat of two, the card says "you" to nobody. */
export function readersOf(turn: Turn): Reader {
  return turn.conversation.kind === 'personal' ? readerAlone(turn) : { ...readerAlone(turn), personId: null };
}

const languages: readonly DateLanguage[] = ['de', 'es'];

/** In which language this person writes, as far as Opener reads it. */
export function languageOf({ locale }: Pick<Turn, 'locale'>): DateLanguage {
  return languages.find((language) => locale.toLowerCase().split('-')[0] === language) ?? 'en';
}
