/** A name that is being typed after an `@`: where the `@` stands, and what follows it up to the caret. */
export type TypedMention = { start: number; query: string };

/** Names have at most two words here, so nothing longer is looked for. */
const typed = /(?:^|\s)@([\p{L}]*(?: [\p{L}]*)?)$/u;

/** The mention that the caret stands behind; null when there is none. */
export function mentionAt(text: string, caret: number): TypedMention | null {
  const found = typed.exec(text.slice(0, caret));
  const query = found?.[1];
  return query === undefined ? null : { start: caret - query.length - 1, query };
}

/** The names that go on as typed, in their order. */
export function namesFor({ query }: TypedMention, names: readonly string[]): string[] {
  return names.filter((name) => name.toLowerCase().startsWith(query.toLowerCase()));
}

/** The text with the name put in place of what was typed of it, and where the caret belongs then. */
export function withMention(
  text: string,
  { start, end, name }: { start: number; end: number; name: string },
): { text: string; caret: number } {
  const before = text.slice(0, start);
  const gap = before === '' || /\s$/.test(before) ? '' : ' ';
  const inserted = `${before}${gap}@${name} `;
  return { text: inserted + text.slice(end).replace(/^ /, ''), caret: inserted.length };
}
