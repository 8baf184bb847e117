import { describe, expect, test } from '@jest/globals';
import { namesMeantTwice, retiredInUse } from './nameFaults.ts';
import type { RetiredWord } from './retiredWords.ts';
import { sources } from './sources.ts';

test('no exported name has two meanings, and no retired word is in use', () => {
  const files = sources();
  expect({ twice: namesMeantTwice(files), retired: retiredInUse(files) }).toEqual({ twice: [], retired: [] });
});

describe('a name with two meanings', () => {
  test('is found where two files export it, whatever it names', () => {
    const files = {
      'a.ts': 'export type Line = string;\nexport const own = 1;',
      'b.ts': 'export function Line() {}',
    };
    expect(namesMeantTwice(files)).toEqual(['Line: exported by a.ts and b.ts']);
  });

  test('is none where a file keeps it to itself, passes it on, or has a type and a value of it', () => {
    const files = {
      'a.ts': 'export type Line = string;\nexport const Line = 1;',
      'b.ts': "type Line = number;\nexport { Line } from './a.ts';",
    };
    expect(namesMeantTwice(files)).toEqual([]);
  });
});

describe('a retired word', () => {
  const word = (counts: RetiredWord['counts'], rooms?: string[]): RetiredWord[] => [
    { word: 'line', use: 'connection', counts, ...(rooms && { in: rooms }) },
  ];

  test.each([
    'const line = 1;',
    'export const line = 1;',
    'function f(line: string) {}',
    'const f = ({ line }: A) => line;',
    'const { a: { line } } = b;',
    'const [line = 1, ...rest] = b;',
    'type Line = string;',
    'class Line {}',
    'type A = { line: string };',
    'interface A { line(): void }',
    'const f = (...line: string[]) => line;',
  ])('is found wherever something is called so: %s', (source) => {
    expect(retiredInUse({ 'live/a.ts': source }, word('declared'))).toEqual([
      expect.stringContaining('say connection'),
    ]);
  });

  test.each([
    "const a = 'line';",
    'const a = { line: 1 };',
    '// the line\nconst a = b.line;',
    'const liner = 1;',
  ])('is not found where nothing is declared under it: %s', (source) => {
    expect(retiredInUse({ 'live/a.ts': source }, word('declared'))).toEqual([]);
  });

  test('that is a common word is found as a type, as an export and as a file only', () => {
    const files = {
      'a.ts': 'type Line = 1;\nexport const line = 1;\nconst f = (line: 1) => line;',
      'b/line.ts': '',
    };
    expect(retiredInUse(files, word('exported'))).toEqual([
      'b/line.ts: line in its path, say connection',
      'a.ts:1: Line, say connection',
      'a.ts:2: line, say connection',
    ]);
  });

  test('is let be outside of the folders where it had its meaning', () => {
    const files = { 'live/a.ts': 'const line = 1;', 'tab/a.ts': 'const line = 1;' };
    expect(retiredInUse(files, word('declared', ['live']))).toEqual(['live/a.ts:1: line, say connection']);
  });

  test('is found as a part of a name where it counts so', () => {
    const files = {
      'a.ts':
        'export type OpenLine = 1;\nexport const lineOf = 1;\nconst lineUp = 1;\nexport const liner = 1;',
    };
    const found = (counts: RetiredWord['counts']) =>
      retiredInUse(files, word(counts)).map((one) => one.slice(0, 6));
    expect(found('ends')).toEqual(['a.ts:1']);
    expect(found('within')).toEqual(['a.ts:1', 'a.ts:2']);
    expect(found('begins')).toEqual(['a.ts:2', 'a.ts:3']);
  });
});
