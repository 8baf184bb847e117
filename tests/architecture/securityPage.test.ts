import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';

const page = readFileSync('docs/security.md', 'utf8');

const rows = page
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| from whom'))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

describe('what docs/security.md says can be looked up', () => {
  test('it has a row for each who might want something', () => {
    const whom = new Set(rows.map(([from]) => from));
    for (const one of ['a stranger', 'a colleague', 'an app', 'a partner', 'a third person', 'an operator']) {
      expect(whom).toContain(one);
    }
  });

  test.each(rows)('%s, %s', (_from, _what, code = '', tests = '') => {
    const named = pathsIn(code);
    const shown = pathsIn(tests);
    expect([named.length > 0, shown.length > 0]).toEqual([true, true]);
    expect([...named, ...shown].filter((path) => !existsSync(path))).toEqual([]);
    expect(shown.filter((path) => !/\.test\.tsx?$/.test(path))).toEqual([]);
    // A test that asserts nothing shows nothing.
    expect(shown.filter((path) => !readFileSync(path, 'utf8').includes('expect'))).toEqual([]);
  });
});

function pathsIn(cell: string): string[] {
  return [...cell.matchAll(/`((?:src|tests|infra)[^`]*)`/g)].map(([, path = '']) => path);
}
