import { folded, searchWords } from './searchText.ts';

/** A stretch of a text that was or was not found. */
export type Stretch = { text: string; isHit: boolean };

/** From where to where, in UTF-16 code units. */
type Range = { begin: number; end: number };

/**
 * A text cut where the words of `typed` were found in it, by the same rules as the search itself, so that what is marked
 * is what was found. Words that follow one another are one stretch. Characters stay whole: a hit begins and ends between
 * what people see as one sign.
 */
export function highlight(text: string, typed: string): Stretch[] {
  const places = foldedWithPlaces(text);
  const hits = searchWords(typed)
    .flatMap((word) => hitsOf(word, places, text.length))
    .sort((one, other) => one.begin - other.begin || one.end - other.end);
  const stretches: Stretch[] = [];
  let at = 0;
  for (const { begin, end } of joined(hits, text)) {
    if (begin > at) stretches.push({ text: text.slice(at, begin), isHit: false });
    stretches.push({ text: text.slice(begin, end), isHit: true });
    at = end;
  }
  if (at < text.length || stretches.length === 0) stretches.push({ text: text.slice(at), isHit: false });
  return stretches;
}

/** Hits that overlap, or with nothing but white space or dashes between them, as one. */
function joined(hits: readonly Range[], text: string): Range[] {
  const ranges: Range[] = [];
  for (const { begin, end } of hits) {
    const last = ranges.at(-1);
    const isPart =
      last !== undefined && (begin < last.end || /^[\s\p{Pd}]+$/u.test(text.slice(last.end, begin)));
    if (isPart) last.end = Math.max(last.end, end);
    else ranges.push({ begin, end });
  }
  return ranges;
}

function hitsOf(word: string, { text, starts }: Folded, length: number): Range[] {
  return [...text.matchAll(spellings(word))].map(({ index, 0: found }) => ({
    begin: starts[index] ?? length,
    end: endOf(starts, index + found.length, length),
  }));
}

/** The word with each umlaut in any of its spellings, as `indexedText` knows them. */
function spellings(word: string): RegExp {
  const escaped = word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  // Not more than was typed at the end of a word that goes on.
  return new RegExp(escaped.replace(/([aou])e?(?=.)/g, '$1e?'), 'gu');
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** A folded text, and for each of its code units where the sign that it came from begins. */
type Folded = { text: string; starts: number[] };

function foldedWithPlaces(original: string): Folded {
  let text = '';
  const starts: number[] = [];
  for (const { segment, index } of graphemes.segment(original)) {
    const fold = folded(segment);
    const isSecondSpace = fold.trim() === '' && (text === '' || text.endsWith(' '));
    const added = isSecondSpace ? '' : fold;
    text += added;
    for (let unit = 0; unit < added.length; unit += 1) starts.push(index);
  }
  return { text, starts };
}

/** Where the sign after the folded place `from` begins; a hit within a sign takes all of it. */
function endOf(starts: readonly number[], from: number, length: number): number {
  const last = starts[from - 1];
  for (let next = from; next < starts.length; next += 1) {
    const start = starts[next];
    if (start !== undefined && start !== last) return start;
  }
  return length;
}
