import { addDays, nextWeekday, noonOn, weekdayOf } from './calendarDays.ts';
import { afterSigns, type Chains, chainsIn, type Link } from './dates/chain.ts';
import { readByChrono } from './dates/chronoReading.ts';
import { type Dates, datesOf, endsInTime } from './dates/compiledDates.ts';
import { type Folded, fold } from './dates/fold.ts';
import { isDoubtful, type Region, regionOf } from './dates/region.ts';
import type { Moment } from './dates/resolve.ts';
import { withoutSlips } from './dates/slips.ts';
import { monthComesFirst } from './dayOrder.ts';
import type { Language } from './language.ts';
import { withoutLast } from './lastCharacters.ts';
import { localAt } from './wallClock.ts';

/**
 * What a text says about when something is due. `unclear` are words that speak of a day and name none, several, or
 * one that has passed: whoever wrote them is asked, with `likelyDays` to choose from.
 */
export type Due = { kind: 'none' } | { kind: 'date'; date: string } | { kind: 'unclear'; words: string };

/** `now` ISO 8601, `zone` the person's IANA time zone: "tomorrow" is theirs, not the server's. */
export type Reading = { now: string; zone: string; language: Language };

export type Split = { what: string; due: Due };

/** A date is looked for in this many characters only, so that a long text costs no more than a short one. */
const reach = 160;

/**
 * Splits "send the deck by Friday" into what and when (docs/decisions/0044). A date counts at the end ("prepare the
 * Monday meeting" has none there), at the start, and within behind "by"; it must not belong to the sentence ("the
 * minutes of Monday", "a report every Friday"). No word of time is left unread beside it: then it is `unclear`.
 * @throws RangeError for an unknown zone
 */
export function splitDueDate(text: string, reading: Reading): Split {
  const whole = text.replace(/\s+/gu, ' ').trim();
  const moment = momentOf(reading);
  const dates = datesOf(reading.language);
  const tail = pieceOf(whole, Math.max(0, whole.length - reach), dates, moment);
  const head = pieceOf(whole.slice(0, reach), 0, dates, moment);
  const closing = atEnd(tail);
  const none: Split = { what: whole, due: { kind: 'none' } };
  if (closing && 'what' in closing) return closing;
  const other = atStart(head) ?? within(tail, closing?.leftAloneFrom ?? tail.end);
  return other ?? unread(tail, reading.language, closing?.leftAloneFrom ?? tail.end) ?? none;
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
  const moment = momentOf(reading);
  const found = [reading.language, 'en' as const].map((language) => {
    const piece = pieceOf(words.slice(0, reach), 0, datesOf(language), moment);
    return piece.starts.flatMap((from) => longest(piece, from)?.region.named ?? []);
  });
  const named = found.find((all) => all.length > 0) ?? [];
  const [first] = named;
  const likely = first?.day ? named.flatMap(({ day }) => day ?? []) : (first?.likely ?? []);
  const friday = nextWeekday(moment.today, 5, true);
  const [only] = likely;
  const usual = only && likely.length === 1 ? [addDays(only, 7)] : [friday, addDays(friday, 7)];
  const days = [...likely, ...usual].filter((day) => day >= moment.today).map(written);
  const [one = written(friday), other = written(addDays(friday, 7))] = [...new Set(days)];
  return one < other ? [one, other] : [other, one];
}

/**
 * Other days that words in a text mean to other people than its language's convention says (`DateWords.conventions`):
 * "next Friday" said on a Wednesday. Empty where nobody differs. @param date what was read
 */
export function otherDays(text: string, date: string | null, reading: Reading): string[] {
  const moment = momentOf(reading);
  const piece = pieceOf(text.slice(-reach), 0, datesOf(reading.language), moment);
  const next = piece.starts
    .flatMap((from) => [...piece.chains.from(from).values()].flat())
    .find(({ meaning }) => meaning?.is === 'weekday' && meaning.which === 'next');
  if (!next || date === null) return [];
  const number = piece.dates.weekdays.get(next.slots.weekday ?? '') ?? 0;
  const both = [nextWeekday(moment.today, number, false), weekdayOf(moment.today, number, 1)].map(written);
  return both.includes(date) ? both.filter((day) => day !== date) : [];
}

/** A word like "by", to be put before a date that stands alone. */
export function sayDue(language: Language): string {
  return datesOf(language).words.sayDue;
}

/** A part of a text, folded, with every way to read it. `offset`: where it begins in the whole. */
type Piece = {
  whole: string;
  offset: number;
  folded: Folded;
  /** Where words begin, and where the last word ends. */
  starts: readonly number[];
  end: number;
  chains: Chains;
  dates: Dates;
  moment: Moment;
};

type Found = { region: Region; from: number; to: number };

function pieceOf(whole: string, from: number, dates: Dates, moment: Moment): Piece {
  const offset = from === 0 ? 0 : whole.indexOf(' ', from) + 1 || whole.length;
  const folded = withoutSlips(fold(whole.slice(offset)), dates);
  const words = [...folded.text.matchAll(/[\p{L}\p{N}]+|[-/&+|]/gu)];
  const last = words.findLast(([word]) => /[\p{L}\p{N}]/u.test(word));
  const end = last ? last.index + last[0].length : 0;
  const starts = words.map(({ index }) => index);
  return { whole, offset, folded, starts, end, chains: chainsIn(folded.text, dates), dates, moment };
}

/** The region that begins at a place and goes on farthest. */
function longest({ chains, dates, moment }: Piece, from: number): Found | null {
  const all = [...chains.from(from)].sort(([one], [other]) => other - one);
  for (const [to, links] of all) {
    const region = regionOf(links, dates, moment);
    if (region) return { region, from: from + (region.links[0]?.from ?? from) - from, to };
  }
  return null;
}

/** A date at the end; or where one begins that is none of ours. */
function atEnd(piece: Piece): Split | { leftAloneFrom: number } | null {
  const { chains, starts, end, dates, moment, folded } = piece;
  for (const from of starts) {
    for (const [to, links] of chains.from(from)) {
      const whole = to >= end ? regionOf(links, dates, moment) : null;
      if (!whole) continue;
      const isOfSentence = whole.second && dates.belongs.test(spoken(folded.text.slice(0, from)));
      const region = isOfSentence && whole.second ? whole.second : whole;
      return isLeftAlone(piece, region) ? { leftAloneFrom: from } : split(piece, region, to);
    }
  }
  return null;
}

/** What was said before a place, without the signs that set it off. */
function spoken(before: string): string {
  return before.replace(/[ ,;:("'[]+$/u, '');
}

/** Whether a date at the end is no due date: it belongs to the sentence, or is hardly a date at all. */
function isLeftAlone(piece: Piece, region: Region): boolean {
  const { folded, dates } = piece;
  const from = region.links[0]?.from ?? 0;
  const before = folded.text.slice(0, from);
  if (/[\p{L}\p{N}][-/]$/u.test(before)) return true;
  if (region.isDue) return false;
  if (region.several === 'span' || region.several === 'all') return true;
  const { named } = region;
  if (named.isPast || (named.isNoDay && !named.day)) return true;
  if (region.links.every(({ meaning }) => !meaning || (meaning.is === 'time' && !meaning.today))) return true;
  const said = spoken(before);
  if (region.isLed) return dates.spanOpens.test(said);
  return dates.belongs.test(said) || isDoubtful(region, dates);
}

function split(piece: Piece, region: Region, to: number): Split {
  const at = region.links[0]?.from ?? 0;
  const missed = region.isLed ? null : missedDue(piece, at);
  const from = missed?.from ?? at;
  const what = withoutLast(
    piece.whole.slice(0, piece.offset + (piece.folded.at[from] ?? 0)),
    ' ,;:(–—-[{“„«*_',
  );
  const isOpen = what.endsWith('"') && what.split('"').length % 2 === 0;
  const due = missed
    ? ({ kind: 'unclear', words: wordsBetween(piece, missed.to, to) } as const)
    : dueOf(piece, region, to);
  return { what: isOpen ? withoutLast(what, ' "') : what, due };
}

/** "By the following Friday": a word like "by" with few words before the date that were not read. */
function missedDue({ folded, dates }: Piece, at: number): { from: number; to: number } | null {
  const before = folded.text.slice(0, at);
  const last = [...before.matchAll(dates.dueAnywhere)].at(-1);
  if (!last) return null;
  const to = last.index + last[0].length;
  const words = before.slice(to).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length <= 3 ? { from: last.index, to } : null;
}

function dueOf(piece: Piece, { links, first, named, several, isDue }: Region, to: number): Due {
  const from = links[0]?.from ?? 0;
  const unclear: Due = { kind: 'unclear', words: wordsBetween(piece, links[first]?.from ?? from, to) };
  const { day } = named;
  const before = spoken(piece.folded.text.slice(0, from));
  if (!day || several || day < piece.moment.today || day.getUTCFullYear() > 9999) return unclear;
  if (isDue ? isTurned(piece, before) : endsInTime(before)) return unclear;
  return { kind: 'date', date: written(day) };
}

/** "A week before Friday", "not before Friday", "one by Thursday and one by Friday": not that Friday, or not it alone. */
function isTurned(piece: Piece, before: string): boolean {
  const { dates } = piece;
  const isCounted =
    endsInTime(before) &&
    /(?:^| )(?:(?:\d+|an?|one|two|eine?|zwei|una?|dos) \p{L}+|(?:the|der|den|el) (?:day|tag|dia))$/u.test(
      before,
    );
  if (isCounted || dates.not.test(before)) return true;
  const others = [...before.matchAll(dates.dueAnywhere)].map(({ index }) => longest(piece, index));
  return others.some(
    (other) => other?.region.isDue && other.region.named.day && dates.another.test(before.slice(other.to)),
  );
}

/** Words as they were typed, without what stands around a date. */
function wordsBetween({ whole, offset, folded, dates }: Piece, from: number, to: number): string {
  const between = new RegExp(`^(?:(?:${dates.words.between}|the|el|la) )+`, 'iu');
  const words = whole.slice(offset + (folded.at[from] ?? 0), offset + (folded.at[to] ?? whole.length));
  return withoutLast(words.trim().replace(between, ''), ' .!?,;)]"”:');
}

/** "By Friday send the deck", "Friday: send the deck", "tomorrow call Mia". */
function atStart(piece: Piece): Split | null {
  const { folded, whole, dates, moment } = piece;
  const [from] = piece.starts;
  if (from === undefined || folded.text.slice(0, from).includes('"')) return null;
  const all = [...piece.chains.from(from)].sort(([one], [other]) => other - one);
  for (const [to, links] of all) {
    const region = regionOf(links, dates, moment);
    const rest = folded.text.slice(to);
    if (!region || to >= piece.end || region.several || isCountOf(links, rest)) continue;
    const isApart = /^ ?(?::|-(?= ))/u.test(rest) || /^,/u.test(rest);
    const isBareDay = links.length === 1 && links[0]?.meaning?.is === 'days';
    if (!region.isDue && !isApart && !isBareDay) continue;
    if (!region.isDue && (region.named.day === null || (isDoubtful(region, dates) && !isApart))) continue;
    const what = whole.slice(piece.offset + (folded.at[to] ?? 0)).replace(/^[\s,;:.)\]–—-]+/u, '');
    return what === '' ? null : { what, due: dueOf(piece, region, to) };
  }
  return null;
}

/** "By Friday 5 slides": the number belongs to what follows. */
function isCountOf(links: readonly Link[], rest: string): boolean {
  const last = links.at(-1);
  const isNumber =
    last?.kind === 'number' || (last?.meaning?.is === 'dayOfMonth' && /[a-z] \d+$/u.test(last.text));
  return isNumber && /^ \p{L}/u.test(rest);
}

/** "Send by Friday the deck", "Folien bis Freitag schicken", "call Mia tomorrow about the deck". */
function within(piece: Piece, end: number): Split | null {
  const { folded, dates } = piece;
  const isInSpan = inSpan(piece);
  const due = [...folded.text.slice(0, end).matchAll(dates.dueAnywhere)].map(({ index }) => index);
  for (const from of due.reverse()) {
    const isFirst = from <= (piece.starts[0] ?? 0);
    const found = isFirst || isInSpan(from) ? null : longest(piece, from);
    if (found?.region.isDue && found.to <= end && !found.region.named.isPast) return inside(piece, found);
  }
  for (const from of piece.starts) {
    const found = longest(piece, from);
    const [only, ...others] = found?.region.links ?? [];
    if (!found || found.to >= end || only?.meaning?.is !== 'days' || others.length > 0) continue;
    if (dates.led.test(folded.text.slice(0, from).trimEnd()) || isLeftAlone(piece, found.region)) continue;
    if (goesOn(piece, found.to)) return inside(piece, found);
  }
  return ledWithin(piece, isInSpan);
}

/** Whether a place is within a span of days: "from 3 to 7 April" has a "to 7 April" in it. */
function inSpan(piece: Piece): (at: number) => boolean {
  const spans = piece.starts
    .flatMap((from) => longest(piece, from) ?? [])
    .filter(({ region }) => region.several === 'span');
  return (at) => spans.some(({ from, to }) => from < at && at < to);
}

/** "Folien am Freitag schicken" may speak of when or of which: it is asked. */
function ledWithin(piece: Piece, isInSpan: (at: number) => boolean): Split | null {
  for (const from of piece.starts) {
    const found = longest(piece, from);
    const isMeant = found?.region.isLed && !found.region.isDue && found.region.named.day && !isInSpan(from);
    if (isMeant && !isLeftAlone(piece, found.region) && goesOn(piece, found.to)) {
      return {
        what: piece.whole,
        due: dueOf(piece, { ...found.region, several: 'choice' }, found.to),
      };
    }
  }
  return null;
}

function inside(piece: Piece, { region, from, to }: Found): Split {
  const { whole, offset, folded } = piece;
  const isSure = goesOn(piece, to) && !region.several;
  const due = dueOf(piece, isSure ? region : { ...region, several: 'choice' }, to);
  if (!isSure) return { what: whole, due };
  const before = withoutLast(whole.slice(0, offset + (folded.at[from] ?? 0)), ' ,;:(–—-');
  const after = whole.slice(offset + (folded.at[to] ?? 0)).replace(/^[\s,;:.)\]]+/u, '');
  return { what: `${before} ${after}`.trim(), due };
}

/** Whether a sentence goes on behind a date in its middle, so that the date is none of its nouns' own. */
function goesOn({ whole, offset, folded, dates }: Piece, to: number): boolean {
  const rest = folded.text.slice(afterSigns(folded.text, to));
  const verb = /^(?:\p{L}+ ){0,2}(\p{L}{3,})\W*$/u.exec(rest)?.[1] ?? '';
  const typed = whole.slice(offset + (folded.at[afterSigns(folded.text, to)] ?? 0));
  const isVerb = dates.words.verbLast?.test(verb) && !/^\p{Lu}/u.test(typed);
  return isVerb || dates.goesOn.test(rest);
}

/** Behind a word like "by" stands something of time that could not be read. */
function unread(piece: Piece, language: Language, end: number): Split | null {
  const { folded, whole, offset, dates, moment } = piece;
  const last = [...folded.text.slice(0, end).matchAll(dates.dueBefore)].at(-1);
  if (!last || inSpan(piece)(last.index)) return null;
  const from = last.index + last[0].length;
  const rest = folded.text.slice(from, piece.end);
  const what = withoutLast(whole.slice(0, offset + (folded.at[last.index] ?? 0)), ' ,;:(–—-[');
  if (dates.counted.test(rest)) return null;
  const day = rest.length <= 40 && end === piece.end ? readByChrono(rest, language, moment.today) : null;
  if (day && day >= moment.today) return { what, due: { kind: 'date', date: written(day) } };
  const near = folded.text.slice(from, end).split(' ').slice(0, 3).join(' ');
  if (!dates.timeWord.test(near) && !dates.timeAfter.test(folded.text.slice(from))) return null;
  return { what, due: { kind: 'unclear', words: wordsBetween(piece, from, piece.end) } };
}

function momentOf({ now, zone, language }: Reading): Moment {
  const local = localAt(now, zone);
  const minutes = Number(local.slice(11, 13)) * 60 + Number(local.slice(14, 16));
  return { today: noonOn(local), minutes, monthFirst: language === 'en' && monthComesFirst(zone) };
}

function written(day: Date): string {
  return day.toISOString().slice(0, 10);
}
