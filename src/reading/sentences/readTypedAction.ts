import { likelyDays } from '../dueDate.ts';
import { wordsOf } from './compiledWords.ts';
import { namings } from './peopleNamed.ts';
import { readActionText } from './readActionText.ts';
import type { Speaking } from './speaking.ts';
import { anyMark, behindWords, withoutThanks } from './words.ts';

/** What somebody chose by hand, whatever the text says. A `dueDate` of null: no day, and no word of it is one. */
export type ChosenFields = { ownerId?: string; dueDate?: string | null };

/** What is not clear, and what to offer: an unclear day with the two likeliest, the earlier first. */
export type ToAsk =
  | { about: 'title' }
  | { about: 'day'; words: string; days: [string, string] }
  | { about: 'owner'; name: string };

/** An action item as it was typed into a field of its own. While something is `asked` it must not be stored. */
export type TypedAction = {
  title: string;
  ownerId: string;
  /** `YYYY-MM-DD` */
  dueDate: string | null;
  asked: ToAsk | null;
};

/**
 * Reads "Mia: send the deck by Friday" as the bot reads what follows "action".
 * @throws RangeError for an unknown zone
 */
export function readTypedAction(text: string, speaking: Speaking, chosen: ChosenFields = {}): TypedAction {
  const words = wordsOf(speaking.language);
  const typed = text.toWellFormed().replace(anyMark, '').normalize('NFC');
  const line = typed
    .replace(/[\u200b\u2060\ufeff\u00ad]/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  const said = behindWords(withoutThanks(line, words.courtesies.after), [], 0, words) || line;
  const people = namings(speaking, [], words);
  const hasNoDay = chosen.dueDate === null;
  const read = readActionText(said, { speaking, people, marked: [], words, hasNoDay });
  const { title, due, unsureOwner } = read;
  const dueDate = chosen.dueDate ?? (due.kind === 'date' ? due.date : null);
  const ownerId = chosen.ownerId ?? read.ownerId;
  return { title, ownerId, dueDate, asked: toAsk() };

  function toAsk(): ToAsk | null {
    if (unsureOwner !== undefined && chosen.ownerId === undefined)
      return { about: 'owner', name: unsureOwner };
    if (due.kind === 'unclear' && chosen.dueDate === undefined) {
      return { about: 'day', words: due.words, days: likelyDays(due.words, speaking) };
    }
    return title === '' ? { about: 'title' } : null;
  }
}
