import { expect, test } from '@jest/globals';
import { type OneOnOne, otherThan, speaking, withManager } from '../../src/domain/oneOnOne.ts';

const people: OneOnOne['people'] = [
  { id: 'mia', name: 'Mia', role: null, language: null },
  { id: 'rae', name: 'Rae', role: null, language: 'de' },
];

test('Naming the manager makes the other one the report, and can be turned round', () => {
  const named = withManager(people, 'rae');
  expect(named.map(({ role }) => role)).toEqual(['report', 'manager']);
  expect(withManager(named, 'mia').map(({ role }) => role)).toEqual(['manager', 'report']);
});

test.each([
  ['mia', 'Rae'],
  ['rae', 'Mia'],
])('The other of the two, seen by %s, is %s', (id, name) => {
  expect(otherThan(people, id).name).toBe(name);
});

test.each([
  ['what was not known', 'mia', 'es', ['es', 'de']],
  ['what is another now', 'rae', 'es', [null, 'es']],
] as const)('A Teams that was seen to speak %s changes one of the two', (_, personId, language, after) => {
  expect(speaking(people, { personId, language }).map((one) => one.language)).toEqual(after);
});

test.each([
  ['what is known', 'rae', 'de'],
  ['nothing', 'rae', null],
  ['something, of somebody else', 'tom', 'es'],
] as const)('A Teams that was seen to speak %s changes nothing', (_, personId, language) => {
  expect(speaking(people, { personId, language })).toBe(people);
});
