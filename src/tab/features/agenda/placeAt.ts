/** Which place (from 0) something takes that is let go at `y`, among others with these middles from the top. */
export function placeAt(y: number, middles: readonly number[]): number {
  return middles.filter((middle) => middle < y).length;
}
