const encoder = new TextEncoder();

/** How many bytes something takes as JSON in UTF-8, which is what a database counts. */
export function jsonBytes(value: unknown): number {
  return encoder.encode(JSON.stringify(value)).length;
}

/** The longest beginning of a text that takes no more bytes within a JSON document, whole characters only. */
export function beginningWithin(text: string, bytes: number): string {
  let [length, taken] = [0, 0];
  for (const character of text) {
    taken += bytesOf(character);
    if (taken > bytes) return text.slice(0, length);
    length += character.length;
  }
  return text;
}

/** JSON escapes quotes, backslashes, control characters and half surrogate pairs. */
function bytesOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return '\b\t\n\f\r'.includes(character) ? 2 : 6;
  if (character === '"' || character === '\\') return 2;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  if (code >= 0xd800 && code <= 0xdfff) return 6;
  return code < 0x10000 ? 3 : 4;
}
