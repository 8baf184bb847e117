/** As the Agents Toolkit writes them: `${{BOT_ID}}`. */
const placeholder = /\$\{\{ *([A-Za-z_][A-Za-z0-9_]*) *\}\}/g;

/** The only one that may be empty: it is '' for the app that everybody gets. */
export const mayBeEmpty = 'APP_NAME_SUFFIX';

export type Values = Readonly<Record<string, string | undefined>>;

/** The names of all placeholders in a text, in the order in which they appear, each once. */
export function placeholdersIn(text: string): string[] {
  return [...new Set([...text.matchAll(placeholder)].map(([, name = '']) => name))];
}

/** Which placeholders of a text have no value. */
export function unfilled(text: string, values: Values): string[] {
  return placeholdersIn(text).filter((name) =>
    name === mayBeEmpty ? values[name] === undefined : !values[name],
  );
}

/**
 * A JSON value with every placeholder in its texts replaced. It is filled as a value and not as a text, so that a
 * quote in a value cannot end a string. What has no value stays as it is.
 */
export function filled(json: unknown, values: Values): unknown {
  if (typeof json === 'string') {
    return json.replace(placeholder, (whole, name: string) => values[name] ?? whole);
  }
  if (Array.isArray(json)) return json.map((item) => filled(item, values));
  if (typeof json !== 'object' || json === null) return json;
  return Object.fromEntries(Object.entries(json).map(([key, value]) => [key, filled(value, values)]));
}
