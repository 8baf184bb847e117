/** What a pasted text lists: its lines, without bullets, numbers and empty ones. */
export function splitLines(text: string): string[] {
  return text
    .split(/[\r\n]+/u)
    .map((line) => line.replace(/^\s*(?:[-*•–]|\d+[.)]|\[[ xX]?\])?\s+/u, '').trim())
    .filter((line) => line !== '');
}
