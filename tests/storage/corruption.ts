/** A stored item with one field spoilt. */
export type Corruption = { name: string; item: Record<string, unknown> };

/** Where it is and what the database adds: another place is another item. */
const untouched = ['id', 'pk', '_rid', '_self', '_etag', '_attachments', '_ts'];

const wrongs: readonly [string, unknown][] = [
  ['a senseless text', 'a moment ago'],
  ['a number', 42],
  ['null', null],
  ['a list', ['constructor']],
  ['an object', { constructor: 1 }],
];

/** The item with each of its fields, at any depth, missing and of other types and senses. */
export function corruptionsOf(stored: Record<string, unknown>): Corruption[] {
  return fieldsOf(stored, [])
    .filter(([first = '']) => !untouched.includes(first))
    .flatMap((path) => [
      { name: `${path.join('.')} missing`, item: spoilt(stored, path, undefined) },
      ...wrongs.map(([name, value]) => ({
        name: `${path.join('.')} as ${name}`,
        item: spoilt(stored, path, value),
      })),
    ]);
}

function fieldsOf(value: unknown, path: string[]): string[][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [
    [...path, name],
    ...fieldsOf(inner, [...path, name]),
  ]);
}

function spoilt(item: object, path: readonly string[], value: unknown): Record<string, unknown> {
  const copy = structuredClone(item) as Record<string, unknown>;
  let at = copy;
  for (const name of path.slice(0, -1)) at = at[name] as Record<string, unknown>;
  const last = path.at(-1) ?? '';
  if (value === undefined) delete at[last];
  else at[last] = value;
  return copy;
}
