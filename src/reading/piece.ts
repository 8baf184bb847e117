import { noonOn } from '../domain/calendarDays.ts';
import { monthComesFirst } from '../domain/dayOrder.ts';
import { withoutLast } from '../domain/lastCharacters.ts';
import { localAt } from '../domain/wallClock.ts';
import { afterSigns, type Chains, chainsIn } from './chain.ts';
import type { Dates } from './compiledDates.ts';
import type { Reading } from './due.ts';
import { type Folded, fold } from './fold.ts';
import { type Region, regionOf } from './region.ts';
import type { Moment } from './resolve.ts';
import { withoutSlips } from './slips.ts';

/** A part of a text, folded, with every way to read it. `offset`: where it begins in the whole. */
export type Piece = {
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

export type FoundRegion = { region: Region; from: number; to: number };

/** @param until where it ends, for a text of which only the beginning is read */
export function pieceOf(
  whole: string,
  from: number,
  dates: Dates,
  moment: Moment,
  until = whole.length,
): Piece {
  const offset = from === 0 ? 0 : whole.indexOf(' ', from) + 1 || whole.length;
  const folded = withoutSlips(fold(whole.slice(offset, until)), dates);
  const words = [...folded.text.matchAll(/[\p{L}\p{N}]+|[-/&+|]/gu)];
  const last = words.findLast(([word]) => /[\p{L}\p{N}]/u.test(word));
  const end = last ? last.index + last[0].length : 0;
  const starts = words.map(({ index }) => index);
  return { whole, offset, folded, starts, end, chains: chainsIn(folded.text, dates), dates, moment };
}

/** The region that begins at a place and goes on farthest. */
export function longest({ chains, dates, moment }: Piece, from: number): FoundRegion | null {
  const all = [...chains.from(from)].sort(([one], [other]) => other - one);
  for (const [to, links] of all) {
    const region = regionOf(links, dates, moment);
    if (region) return { region, from: region.links[0]?.from ?? from, to };
  }
  return null;
}

/** What was said before a place, without the signs that set it off. */
export function inLowerCase(before: string): string {
  return before.replace(/[ ,;:("'[]+$/u, '');
}

/** Words as they were typed, without what stands around a date. */
export function wordsBetween({ whole, offset, folded, dates }: Piece, from: number, to: number): string {
  const between = new RegExp(`^(?:(?:${dates.words.between}|${dates.words.articles}) )+`, 'iu');
  const words = whole.slice(offset + (folded.at[from] ?? 0), offset + (folded.at[to] ?? whole.length));
  return withoutLast(words.trim().replace(between, ''), ' .!?,;)]"”:');
}

/** Whether a place is within a span of days: "from 3 to 7 April" has a "to 7 April" in it. */
export function inSpan(piece: Piece): (at: number) => boolean {
  const spans = piece.starts
    .flatMap((from) => longest(piece, from) ?? [])
    .filter(({ region }) => region.several === 'span');
  return (at) => spans.some(({ from, to }) => from < at && at < to);
}

/** Whether a sentence goes on behind a date in its middle, so that the date is none of its nouns' own. */
export function goesOn({ whole, offset, folded, dates }: Piece, to: number): boolean {
  const said = folded.text.slice(afterSigns(folded.text, to));
  const rest = withoutLast(withoutLast(said, ' .!?,;)').replace(dates.asideAtEnd, ''), ' ,');
  const verb = /^(?:\p{L}+ ){0,2}(\p{L}{3,})\W*$/u.exec(rest)?.[1] ?? '';
  const typed = whole.slice(offset + (folded.at[afterSigns(folded.text, to)] ?? 0));
  const isVerb = dates.words.verbLast?.test(verb) && !/^\p{Lu}/u.test(typed);
  return isVerb || dates.goesOn.test(rest);
}

export function readingMoment({ now, zone, language }: Reading): Moment {
  const local = localAt(now, zone);
  const minutes = Number(local.slice(11, 13)) * 60 + Number(local.slice(14, 16));
  return { today: noonOn(local), minutes, monthFirst: language === 'en' && monthComesFirst(zone) };
}

export function writtenDay(day: Date): string {
  return day.toISOString().slice(0, 10);
}
