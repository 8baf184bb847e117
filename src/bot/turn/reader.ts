import type { CardReader } from '../cards/views.ts';
import type { Turn } from './turn.ts';

/** The person of the turn, alone with the card: in their personal chat, or as the answer to a press. */
export function readerAlone({ person, locale, zone, now }: Turn): CardReader {
  return { personId: person?.id ?? null, locale, zone, now };
}

/** Everybody in the conversation of the turn: in a chat of two, the card says "you" to nobody. */
export function readersOf(turn: Turn): CardReader {
  return turn.conversation.kind === 'personal' ? readerAlone(turn) : { ...readerAlone(turn), personId: null };
}
