/** Who a mark in a text stands for. */
export type Marked = { mark: string; personId: string; name: string };

// Unicode keeps these 32 code points for a program's own use, so no text that somebody typed means anything by them.
export const firstMark = 0xfdd0;
export const marks = 32;
export const anyMark = /[\ufdd0-\ufdef]/gu;

/** A text with the names in place of the marks. */
export function withNames(text: string, marked: readonly Marked[]): string {
  return text.replace(anyMark, (mark) => marked.find((one) => one.mark === mark)?.name ?? '');
}
