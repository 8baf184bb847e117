import { expect, test } from '@jest/globals';
import { nameManager, type OneOnOne, otherThan } from '../../src/domain/oneOnOne.ts';

const people: OneOnOne['people'] = [
  { id: 'mia', name: 'Mia', role: null },
  { id: 'rae', name: 'Rae', role: null },
];

test('Naming the manager makes the other one the report, and can be turned round', () => {
  const named = nameManager(people, 'rae');
  expect(named.map(({ role }) => role)).toEqual(['report', 'manager']);
  expect(nameManager(named, 'mia').map(({ role }) => role)).toEqual(['manager', 'report']);
});

test.each([
  ['mia', 'Rae'],
  ['rae', 'Mia'],
])('The other of the two, seen by %s, is %s', (id, name) => {
  expect(otherThan(people, id).name).toBe(name);
});
