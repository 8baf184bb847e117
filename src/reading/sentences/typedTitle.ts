/** A text as it will be stored: names for marks, no quotation marks around the whole. Empty when it says nothing. */
export function typedTitle(text: string, marked: readonly Marked[]): string {
  const title = unquoted(withNames(text, marked).replace(/\s+/gu, ' ').trim());
  return /[\p{L}\p{N}\p{S}\p{Emoji}]/u.test(title) ? title : '';
}

const pairs = ['""', "''", '“”', '„“', '«»', '‘’', '``'];

/** A text without the quotation marks around the whole of it. */
export function unquoted(text: string): string {
  const inner = text.slice(1, -1);
  const isQuoted = pairs.some(
    (pair) =>
      text.length > 2 &&
      text.startsWith(pair.charAt(0)) &&
      text.endsWith(pair.charAt(1)) &&
      !inner.includes(pair.charAt(0)) &&
      !inner.includes(pair.charAt(1)),
  );
  return isQuoted ? inner.trim() : text;
}

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
