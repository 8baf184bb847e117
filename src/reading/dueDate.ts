import { addDays, nextWeekday, weekdayOf } from '../domain/calendarDays.ts';
import type { Language } from '../domain/language.ts';
import { withoutLast } from '../domain/lastCharacters.ts';
import { atEnd, atStart } from './atEdges.ts';
import { datesOf } from './compiledDates.ts';
import type { Due, Reading, Split } from './due.ts';
import { longest, type Piece, pieceOf, readingMoment, writtenDay } from './piece.ts';
import { daySlipAtEnd } from './slips.ts';
import { unread, within } from './within.ts';

export type { Due, Reading, Split };

/** A date is looked for in this many characters only, so that a long text costs no more than a short one. */
const reach = 160;

/**
 * Splits "send the deck by Friday" into what and when (docs/decisions/0045). A date counts at the end ("prepare the
 * Monday meeting" has none there), at the start, and within behind "by"; it must not belong to the sentence ("the
 * minutes of Monday", "a report every Friday"). No word of time is left unread beside it: then it is `unclear`.
 * @throws RangeError for an unknown zone
 */
export function splitDueDate(text: string, reading: Reading): Split {
  const whole = text.replace(/\s+/gu, ' ').trim();
  const moment = readingMoment(reading);
  const dates = datesOf(reading.language);
  const tail = pieceOf(whole, Math.max(0, whole.length - reach), dates, moment);
  const head = whole.length <= reach ? tail : pieceOf(whole, 0, dates, moment, reach);
  const closing = atEnd(tail);
  const none: Split = { what: whole, due: { kind: 'none' } };
  if (closing && 'what' in closing) return closing;
  const other = atStart(head) ?? within(tail, closing?.leftAloneFrom ?? tail.end);
  return other ?? unread(tail, reading.language, closing?.leftAloneFrom ?? tail.end) ?? slipped(tail) ?? none;
}

function slipped({ whole, offset, folded, dates }: Piece): Split | null {
  const from = daySlipAtEnd(folded.text, dates);
  if (from === null) return null;
  const at = offset + (folded.at[from] ?? 0);
  const what = withoutLast(whole.slice(0, at), ' ,;:(–—-');
  return what === '' ? null : { what, due: { kind: 'unclear', words: withoutLast(whole.slice(at), ' .!?') } };
}

/** Reads a text that should be a date and nothing else. @throws RangeError for an unknown zone */
export function readDueDate(text: string, reading: Reading): Exclude<Due, { kind: 'none' }> {
  // "3/4" and "15th" count as dates only behind a word like "by".
  const { sayDue } = datesOf(reading.language).words;
  const readings = [text, `${sayDue} ${text}`].map((words) => splitDueDate(words, reading));
  const date = readings.find(({ what, due }) => what === '' && due.kind === 'date')?.due;
  return date?.kind === 'date' ? date : { kind: 'unclear', words: text.trim() };
}

/**
 * The two days that words which were `unclear` most likely mean, the earlier first: to be offered as buttons.
 * @throws RangeError for an unknown zone
 */
export function likelyDays(words: string, reading: Reading): [string, string] {
  const moment = readingMoment(reading);
  const found = [reading.language, 'en' as const].map((language) => {
    const dates = datesOf(language);
    // Behind a word like "by" a slip in the name of a day is put right.
    return [words, `${dates.words.sayDue} ${words}`].flatMap((said) => {
      const piece = pieceOf(said.slice(0, reach), 0, dates, moment);
      return piece.starts.flatMap((from) => longest(piece, from)?.region.named ?? []);
    });
  });
  const named = found.find((all) => all.length > 0) ?? [];
  const [first] = named;
  const likely = first?.day ? named.flatMap(({ day }) => day ?? []) : (first?.likely ?? []);
  const friday = nextWeekday(moment.today, 5, true);
  const [only] = likely;
  const usual = only && likely.length === 1 ? [addDays(only, 7)] : [friday, addDays(friday, 7)];
  const days = [...likely, ...usual].filter((day) => day >= moment.today).map(writtenDay);
  const [one = writtenDay(friday), other = writtenDay(addDays(friday, 7))] = [...new Set(days)];
  return one < other ? [one, other] : [other, one];
}

/**
 * Other days that words in a text mean to other people than its language's convention says (`DateWords.conventions`):
 * "next Friday" said on a Wednesday. Empty where nobody differs. @param date what was read
 */
export function otherDays(text: string, date: string | null, reading: Reading): string[] {
  const moment = readingMoment(reading);
  const piece = pieceOf(text.slice(-reach), 0, datesOf(reading.language), moment);
  const next = piece.starts
    .flatMap((from) => [...piece.chains.from(from).values()].flat())
    .find(({ meaning }) => meaning?.is === 'weekday' && meaning.which === 'next');
  if (!next || date === null) return [];
  const number = piece.dates.weekdays.get(next.slots.weekday ?? '') ?? 0;
  const both = [nextWeekday(moment.today, number, false), weekdayOf(moment.today, number, 1)].map(writtenDay);
  return both.includes(date) ? both.filter((day) => day !== date) : [];
}

/** A word like "by", to be put before a date that stands alone. */
export function sayDue(language: Language): string {
  return datesOf(language).words.sayDue;
}
