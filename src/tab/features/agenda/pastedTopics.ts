/** The topics in a pasted text: its lines, without bullets, numbers and empty ones. */
export function pastedTopics(text: string): string[] {
  return text
    .split(/[\r\n]+/u)
    .map((line) => line.replace(/^\s*(?:[-*•–]|\d+[.)]|\[[ xX]?\])?\s+/u, '').trim())
    .filter((line) => line !== '');
}
