import type { Language } from '../domain/language.ts';
import { withoutLast } from '../domain/lastCharacters.ts';
import { isLeftAlone } from './atEdges.ts';
import { readByChrono } from './chronoReading.ts';
import type { Split } from './due.ts';
import { dueOf } from './dueOf.ts';
import { type FoundRegion, goesOn, inSpan, longest, type Piece, wordsBetween, writtenDay } from './piece.ts';

/** "Send by Friday the deck", "Folien bis Freitag schicken", "call Mia tomorrow about the deck". */
export function within(piece: Piece, end: number): Split | null {
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

/** "Folien am Freitag schicken", "envoyer vendredi le rapport" may speak of when or of which: it is asked. */
function ledWithin(piece: Piece, isInSpan: (at: number) => boolean): Split | null {
  for (const from of piece.starts) {
    const found = longest(piece, from);
    const isLed = found?.region.isLed || (found && isBareWeekday(piece, found));
    const isMeant = isLed && !found?.region.isDue && found?.region.named.day && !isInSpan(from);
    if (isMeant && !isLeftAlone(piece, found.region) && goesOn(piece, found.to)) {
      return {
        what: piece.whole,
        due: dueOf(piece, { ...found.region, several: 'choice' }, found.to),
      };
    }
  }
  return null;
}

function isBareWeekday({ dates }: Piece, { region, from }: FoundRegion): boolean {
  const isOne = region.links.some(({ meaning }) => meaning?.is === 'weekday');
  return dates.words.conventions.bareWeekdayWithin === 'asked' && isOne && from > 0;
}

function inside(piece: Piece, { region, from, to }: FoundRegion): Split {
  const { whole, offset, folded } = piece;
  const isSure = goesOn(piece, to) && !region.several;
  const due = dueOf(piece, isSure ? region : { ...region, several: 'choice' }, to);
  if (!isSure) return { what: whole, due };
  const before = withoutLast(whole.slice(0, offset + (folded.at[from] ?? 0)), ' ,;:(–—-');
  const after = whole.slice(offset + (folded.at[to] ?? 0)).replace(/^[\s,;:.)\]]+/u, '');
  return { what: `${before} ${after}`.trim(), due };
}

/** Behind a word like "by" stands something of time that could not be read. */
export function unread(piece: Piece, language: Language, end: number): Split | null {
  const { folded, whole, offset, dates, moment } = piece;
  const last = [...folded.text.slice(0, end).matchAll(dates.dueBefore)].at(-1);
  if (!last || inSpan(piece)(last.index)) return null;
  const from = last.index + last[0].length;
  const rest = folded.text.slice(from, piece.end);
  const what = withoutLast(whole.slice(0, offset + (folded.at[last.index] ?? 0)), ' ,;:(–—-[');
  if (dates.counted.test(rest)) return null;
  const day = rest.length <= 40 && end === piece.end ? readByChrono(rest, language, moment.today) : null;
  if (day && day >= moment.today) return { what, due: { kind: 'date', date: writtenDay(day) } };
  const near = folded.text.slice(from, end).split(' ').slice(0, 3).join(' ');
  if (!dates.timeWord.test(near) && !dates.timeAfter.test(folded.text.slice(from))) return null;
  return { what, due: { kind: 'unclear', words: wordsBetween(piece, from, piece.end) } };
}
