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
