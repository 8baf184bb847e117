const controls = /[\p{Cc}\u2028\u2029]+/gu;

/** Marks that turn the reading direction around: in a name they can make a sentence of ours say something else. */
const directionMarks = /[\u202a-\u202e\u2066-\u2069]/gu;

/** Cards replace `{{DATE(…)}}` and `{{TIME(…)}}` everywhere, also in runs; a word joiner in between is not seen. */
const macro = /\{\{(?=\s*(?:DATE|TIME)\s*\()/giu;

const markdown = /[\\*_[\]`<~]|&(?=#?\w+;)/gu;
const markdownAtStart = /^(?:[#>+-]|\d+(?=[.)]))/u;

/**
 * Somebody's words for a place that shows text as it is (a `TextRun`, a button, a compact choice): one line, and
 * nothing in it that a card acts on. Never shortened.
 */
export function asTyped(text: string): string {
  return text
    .replace(controls, ' ')
    .replace(directionMarks, '')
    .replace(macro, '{\u2060{')
    .replace(/ {2,}/gu, ' ')
    .trim();
}

/**
 * Somebody's words for a place that reads Markdown (a `TextBlock`, `fallbackText`): escaped, so that exactly what
 * was typed is shown. Escapes only what would act, because not every client takes back an escape it did not need.
 */
export function literal(text: string): string {
  return asTyped(text).replace(markdown, '\\$&').replace(markdownAtStart, escapeStart);
}

function escapeStart(start: string): string {
  return /\d/u.test(start) ? `${start}\\` : `\\${start}`;
}
