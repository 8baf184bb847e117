import { searchText } from './searchText.ts';

/** A stretch of a text that was or was not found. */
export type Stretch = { text: string; isHit: boolean };

/**
 * A text cut where `typed` was found in it, by the same rules as the search itself, so that what is marked is what
 * was found. Characters stay whole: a hit begins and ends between what people see as one sign.
 */
export function highlight(text: string, typed: string): Stretch[] {
  const wanted = searchText(typed);
  if (wanted === '') return [{ text, isHit: false }];
  const { folded, starts } = foldedWithPlaces(text);
  const stretches: Stretch[] = [];
  let [at, from] = [0, 0];
  for (let found = folded.indexOf(wanted); found !== -1; found = folded.indexOf(wanted, from)) {
    from = found + wanted.length;
    const begin = starts[found] ?? text.length;
    const end = endOf(starts, from, text.length);
    if (begin > at) stretches.push({ text: text.slice(at, begin), isHit: false });
    if (end > Math.max(at, begin))
      stretches.push({ text: text.slice(Math.max(at, begin), end), isHit: true });
    at = Math.max(at, end);
  }
  if (at < text.length || stretches.length === 0) stretches.push({ text: text.slice(at), isHit: false });
  return stretches;
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The folded text, and for each of its code units where the sign that it came from begins. */
function foldedWithPlaces(text: string): { folded: string; starts: number[] } {
  let folded = '';
  const starts: number[] = [];
  for (const { segment, index } of graphemes.segment(text)) {
    const fold = searchText(segment) || (folded === '' || folded.endsWith(' ') ? '' : ' ');
    folded += fold;
    for (let unit = 0; unit < fold.length; unit += 1) starts.push(index);
  }
  return { folded, starts };
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
