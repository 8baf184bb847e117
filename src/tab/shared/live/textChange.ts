/** One run of text replaced by another. Positions count UTF-16 code units, as fields and `Y.Text` do. */
export type TextChange = { at: number; removed: number; inserted: string };

/**
 * The smallest change that leads from one value of a field to the next. Where several would (a letter typed into a
 * run of the same letter), the one that ends at the caret, because that is where the person typed. Never splits a
 * surrogate pair: `Y.Text` would replace both halves by a question mark.
 * @param caret end of the selection after the change
 */
export function textChange(before: string, after: string, caret: number): TextChange | null {
  if (before === after) return null;
  const behindCaret = sameEnd(before, after, Math.min(before.length, after.length - caret));
  const front = sameStart(before, after, Math.min(before.length, after.length) - behindCaret);
  const back = sameEnd(before, after, Math.min(before.length, after.length) - front);
  const at = splitsPair(before, front) || splitsPair(after, front) ? front - 1 : front;
  const kept =
    splitsPair(before, before.length - back) || splitsPair(after, after.length - back) ? back - 1 : back;
  return { at, removed: before.length - kept - at, inserted: after.slice(at, after.length - kept) };
}

function sameStart(one: string, other: string, most: number): number {
  let length = 0;
  while (length < most && one.charCodeAt(length) === other.charCodeAt(length)) length += 1;
  return length;
}

function sameEnd(one: string, other: string, most: number): number {
  let length = 0;
  while (length < most && one.at(-1 - length) === other.at(-1 - length)) length += 1;
  return length;
}

function splitsPair(text: string, at: number): boolean {
  return isBetween(text.charCodeAt(at - 1), 0xd800, 0xdbff) && isBetween(text.charCodeAt(at), 0xdc00, 0xdfff);
}

function isBetween(unit: number, low: number, high: number): boolean {
  return unit >= low && unit <= high;
}
