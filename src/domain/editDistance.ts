/**
 * How many single changes (a letter put in, left out, replaced, or swapped with its neighbour) turn one word into the
 * other. Quadratic in the length: for single words only.
 */
export function editDistance(one: string, other: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const isSame = one[row - 1] === other[column - 1];
      const isSwap = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      const swapped = isSwap ? (beforeLast[column - 2] ?? Infinity) + 1 : Infinity;
      const replaced = (last[column - 1] ?? Infinity) + (isSame ? 0 : 1);
      const left = (current[column - 1] ?? Infinity) + 1;
      current.push(Math.min(swapped, replaced, left, (last[column] ?? Infinity) + 1));
    }
    beforeLast = last;
    last = current;
  }
  return last[other.length] ?? 0;
}
