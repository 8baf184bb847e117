import { endsInAmount, endsInTime } from './compiledDates.ts';
import type { Due } from './due.ts';
import { inLowerCase, longest, type Piece, wordsBetween, writtenDay } from './piece.ts';
import type { Region } from './region.ts';

/** What a region comes to: its day, where nothing beside it turns it into another; else the words to be asked about. */
export function dueOf(piece: Piece, { links, first, named, several, isDue }: Region, to: number): Due {
  const from = links[0]?.from ?? 0;
  const unclear: Due = { kind: 'unclear', words: wordsBetween(piece, links[first]?.from ?? from, to) };
  const { day } = named;
  const before = inLowerCase(piece.folded.text.slice(0, from));
  if (!day || several || day < piece.moment.today || day.getUTCFullYear() > 9999) return unclear;
  if (isDue ? isTurned(piece, before) : endsInTime(before)) return unclear;
  return { kind: 'date', date: writtenDay(day) };
}

/** "A week before Friday", "not before Friday", "one by Thursday and one by Friday": not that Friday, or not it alone. */
function isTurned(piece: Piece, before: string): boolean {
  const { dates } = piece;
  const isCounted = endsInTime(before) && endsInAmount(before);
  if (isCounted || dates.not.test(before)) return true;
  const others = [...before.matchAll(dates.dueAnywhere)].map(({ index }) => longest(piece, index));
  return others.some(
    (other) => other?.region.isDue && other.region.named.day && dates.another.test(before.slice(other.to)),
  );
}
