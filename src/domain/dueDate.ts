import type { Chrono, ParsedResult } from 'chrono-node';
import { type AroundDates, aroundDates } from './aroundDates.ts';
import { dayIn } from './dayIn.ts';
import { monthComesFirst } from './dayOrder.ts';
import type { Language } from './language.ts';
import { withoutLast } from './lastCharacters.ts';
import { dateReaders } from './workWords.ts';

/**
 * What a text says about when something is due. `unclear` is a date that somebody meant and that does not exist,
 * names no day ("by March") or has passed.
 */
export type Due = { kind: 'none' } | { kind: 'date'; date: string } | { kind: 'unclear'; words: string };

/** `now` ISO 8601, `zone` the person's IANA time zone: "tomorrow" is theirs, not the server's. */
export type Reading = { now: string; zone: string; language: Language };

type Split = { what: string; due: Due };

/** A date is looked for in this many characters only, so that a long text costs no more than a short one. */
const reach = 80;

/**
 * Splits "send the deck by Friday" into what and when. Only a date at the end counts as due ("prepare the Monday
 * meeting" has none), or one at the start behind "by"; it must name a day ("plan the May budget" has none) and not
 * belong to the sentence ("the minutes of Monday", "a report every Friday", "what happened yesterday").
 * @throws RangeError for an unknown zone
 */
export function splitDueDate(text: string, reading: Reading): Split {
  const whole = text.replace(/\s+/gu, ' ').trim();
  const end = withoutLast(whole, ' .!?,;)]"”');
  const words = around[reading.language];
  return (
    dateAtEnd(withoutTrailing(end, words.after), reading) ??
    dateAtEnd(end, reading) ??
    dateAtStart(whole, reading) ??
    meantAtEnd(end, words.meant) ?? { what: whole, due: { kind: 'none' } }
  );
}

/** Reads a text that should be a date and nothing else. @throws RangeError for an unknown zone */
export function readDueDate(text: string, reading: Reading): Exclude<Due, { kind: 'none' }> {
  // "3/4" and "15th" count as dates only behind a word like "by".
  const { sayDue } = aroundDates[reading.language];
  const readings = [text, `${sayDue} ${text}`].map((words) => splitDueDate(words, reading));
  const date = readings.find(({ what, due }) => what === '' && due.kind === 'date')?.due;
  return date?.kind === 'date' ? date : { kind: 'unclear', words: text.trim() };
}

const around = {
  en: patterns(aroundDates.en),
  de: patterns(aroundDates.de),
  es: patterns(aroundDates.es),
};

function patterns(words: AroundDates) {
  const opening = '(?:^|[\\s,;:(–—-])';
  return {
    due: new RegExp(`${opening}(?:${words.due}) (?:${words.between})?$`, 'iu'),
    day: new RegExp(`${opening}(?:${words.day}) (?:${words.between})?$`, 'iu'),
    firstDue: new RegExp(`^(?:${words.due}) (?:${words.between})?$`, 'iu'),
    belongs: new RegExp(`${opening}(?:${words.belongs}) (?:${words.between})?$`, 'iu'),
    after: new RegExp(`[\\s,(]+(?:${words.after})$`, 'iu'),
    meant: new RegExp(`${opening}(?:${words.meantAfter}) (?:${words.between})?(${words.meant})$`, 'iu'),
  };
}

function dateAtEnd(text: string, reading: Reading): Split | null {
  const start = Math.max(0, text.length - reach);
  const tail = start === 0 ? text : text.slice(text.indexOf(' ', start) + 1 || text.length);
  const last = datesIn(tail, reading).at(-1);
  if (!last || last.index + last.text.length !== tail.length || !isOneDay(last, reading)) return null;
  const { due, day, belongs } = around[reading.language];
  const before = tail.slice(0, last.index);
  const isDue = due.exec(before);
  const lead = isDue ?? day.exec(before);
  if (!lead && (belongs.test(before) || aroundDates[reading.language].doubtful.test(last.text))) return null;
  const what = text.slice(0, text.length - tail.length + (lead?.index ?? last.index));
  const found = dueOn(last, reading);
  return found.kind === 'unclear' && !isDue ? null : { what: withoutLast(what, ' ,;:(–—-'), due: found };
}

function dateAtStart(text: string, reading: Reading): Split | null {
  const first = datesIn(text.slice(0, reach), reading).at(0);
  // An hour may be the start of what is to be done: "by Friday 5 slides".
  if (!first || !isOneDay(first, reading) || first.start.isCertain('hour')) return null;
  if (!around[reading.language].firstDue.test(text.slice(0, first.index))) return null;
  const what = text.slice(first.index + first.text.length).replace(/^[\s,;:–—-]+/u, '');
  return what === '' ? null : { what, due: dueOn(first, reading) };
}

function meantAtEnd(text: string, words: RegExp): Split | null {
  const tail = text.slice(-reach);
  const match = words.exec(tail);
  if (!match?.[1]) return null;
  const what = text.slice(0, text.length - tail.length + match.index);
  return { what: withoutLast(what, ' ,;:(–—-'), due: { kind: 'unclear', words: match[1] } };
}

function withoutTrailing(text: string, words: RegExp): string {
  const match = words.exec(text.slice(-reach));
  return match ? text.slice(0, text.length - match[0].length) : text;
}

function datesIn(text: string, reading: Reading): ParsedResult[] {
  // chrono counts days in the zone this process runs in, whatever zone it is told (measured with 2.10: another day
  // in Auckland and in Los Angeles). So the person's day is handed over as noon of the same day here.
  const noonHere = new Date(`${dayIn(reading.zone, reading.now)}T12:00:00`);
  return readerFor(reading).parse(text, noonHere, { forwardDate: true });
}

function readerFor({ language, zone }: Reading): Chrono {
  return language === 'en' && monthComesFirst(zone) ? dateReaders.enMonthFirst : dateReaders[language];
}

function isOneDay({ start, end, text }: ParsedResult, { language }: Reading): boolean {
  if (end || aroundDates[language].span.test(text)) return false;
  // "Friday", "the 3rd", "in 2 months" name a day; "March" and "5pm" alone do not.
  return start.isCertain('day') || start.isCertain('weekday') || aroundDates[language].ahead.test(text);
}

function dueOn({ start, text }: ParsedResult, { now, zone, language }: Reading): Due {
  const [year, month, day] = [start.get('year'), start.get('month'), start.get('day')].map(String);
  const date = [year?.padStart(4, '0'), month?.padStart(2, '0'), day?.padStart(2, '0')].join('-');
  const isOver = date < dayIn(zone, now) || aroundDates[language].past.test(text);
  return isOver || date.length > 10 ? { kind: 'unclear', words: text } : { kind: 'date', date };
}
