import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';

const page = readFileSync('docs/privacy.md', 'utf8');

/** The rows of its tables, with what each says and which tests show it. */
const claims = page
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.includes('| shown by |'))
  .map((line) => {
    const cells = line.split('|').slice(1, -1);
    return [cells[0]?.trim() ?? '', cells.at(-1)?.trim() ?? ''] as const;
  });

/** Files, and the names of tests that are said to stand in them. */
function testsIn(cell: string): { file: string; name: string }[] {
  return [...cell.matchAll(/`(tests\/[^`]+)`(?: "([^"]+)")?/g)].map(([, file = '', name = '']) => ({
    file,
    name,
  }));
}

describe('What docs/privacy.md claims is shown by a test that exists', () => {
  test('there is a claim about each thing that people ask about', () => {
    expect(claims.length).toBeGreaterThan(15);
    for (const word of ['private notes', 'photo', 'offline', 'logs', 'export', 'deleted', 'leaves Opener']) {
      expect([word, claims.some(([claim]) => claim.includes(word))]).toEqual([word, true]);
    }
  });

  test.each(claims)('%s', (_, shownBy) => {
    const tests = testsIn(shownBy);
    expect(tests.length).toBeGreaterThan(0);
    // Nothing stands there that this test does not look at.
    expect(shownBy.replace(/`tests\/[^`]+`(?: "[^"]+")?/g, '').replace(/[;\s]/g, '')).toBe('');
    for (const { file, name } of tests) {
      expect([file, existsSync(file)]).toEqual([file, true]);
      const source = readFileSync(file, 'utf8');
      expect([file, name, source.includes(name), source.includes('expect')]).toEqual([
        file,
        name,
        true,
        true,
      ]);
    }
  });
});
