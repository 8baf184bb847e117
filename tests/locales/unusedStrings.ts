import type { Files } from '../architecture/faults.ts';

/** Texts of one part, by name, and the rooms of src that say them. */
export type Said = { strings: object; rooms: readonly string[] };

/**
 * Every text that no source of its rooms names, as the path to it. A text is named by its key, or is one of a group that
 * is looked up by a variable (`failures[code]`): then the group must be named.
 */
export function unusedStrings(files: Files, { strings, rooms }: Said): string[] {
  const source = Object.entries(files)
    .filter(([path]) => rooms.some((room) => path === room || path.startsWith(`${room}/`)))
    .map(([, text]) => withoutComments(text))
    .join('\n');
  const names = new Set(source.match(/\w+/gu));
  const looked = new Set([...source.matchAll(/(\w+)(?:\)|\}|\?\.)*\[/gu)].map(([, name]) => name));
  for (const [, alias, group] of source.matchAll(/const (\w+)(?::[^=;]+)? = [\w.?]+\.(\w+);/gu)) {
    if (looked.has(alias)) looked.add(group);
  }
  return unusedIn(strings, [], (path) => {
    const [key = '', group = ''] = [...path].reverse();
    return names.has(key) || looked.has(group);
  });
}

function unusedIn(
  group: object,
  above: readonly string[],
  isUsed: (path: readonly string[]) => boolean,
): string[] {
  if (Array.isArray(group)) return [];
  return Object.entries(group).flatMap(([key, value]) => {
    const path = [...above, key];
    const isGroup = typeof value === 'object' && value !== null;
    if (isGroup && isUsed(path)) return unusedIn(value, path, isUsed);
    return isUsed(path) ? [] : [path.join('.')];
  });
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//gu, '').replace(/^\s*\/\/.*$/gmu, '');
}
