import { describe, expect, test } from '@jest/globals';
import type { AgendaItem } from '../../../../src/domain/agendaItem.ts';
import { placeAt } from '../../../../src/tab/features/agenda/placeAt.ts';
import { placeInGroup } from '../../../../src/tab/shared/agenda/placeInGroup.ts';
import { splitLines } from '../../../../src/tab/shared/fields/splitLines.ts';
import { shortNames } from '../../../../src/tab/shared/people/shortNames.ts';

/** Items in order; capital letters are discussed ones. */
function agenda(ids: string): AgendaItem[] {
  return [...ids].map((id, n) => ({
    id,
    title: id,
    notes: '',
    purpose: null,
    broughtBy: 'somebody',
    addedAt: '2026-11-24T09:00:00.000Z',
    order: `a${n}`,
    discussedAt: id === id.toUpperCase() ? '2026-11-24T09:00:00.000Z' : null,
  }));
}

describe('an item that shall become number `place` of its group', () => {
  test.each([
    ['first of all', 'abc', 'c', 0, 'cab'],
    ['last of all', 'abc', 'a', 2, 'bca'],
    ['one down', 'abc', 'a', 1, 'bac'],
    ['past a discussed one between', 'aBc', 'a', 1, 'Bca'],
    ['up over a discussed one between', 'aBc', 'c', 0, 'caB'],
    ['last of the waiting, before the discussed end', 'abC', 'a', 1, 'baC'],
    ['within the discussed', 'aBCd', 'C', 0, 'aCBd'],
    ['the only one of its group', 'Ab', 'b', 0, 'Ab'],
  ])('goes there: %s', (_, ids, id, place, result) => {
    const items = agenda(ids);
    const rest = ids.replace(id, '');
    const index = placeInGroup(items, id, place);
    expect(rest.slice(0, index) + id + rest.slice(index)).toBe(result);
  });
});

test.each([
  [5, 0],
  [15, 1],
  [25, 2],
  [99, 3],
])('let go at %i pixels among middles at 10, 20 and 30, it takes place %i', (y, place) => {
  expect(placeAt(y, [10, 20, 30])).toBe(place);
});

test.each([
  ['one line', ['one line']],
  ['- a\r\n* b\n• c', ['a', 'b', 'c']],
  ['1. first\n2) second\n\n', ['first', 'second']],
  ['[ ] open\n[x] done', ['open', 'done']],
  ['2026 goals\n-5 degrees', ['2026 goals', '-5 degrees']],
  [' \n ', []],
])('pasted %j is the topics %j', (text, topics) => {
  expect(splitLines(text)).toEqual(topics);
});

test.each([
  ['Rae Okafor', 'Mia Lindqvist', ['Rae', 'Mia']],
  ['Okafor, Rae (Engineering)', 'Lindqvist, Mia', ['Rae', 'Mia']],
  ['Mia Berg', 'Mia Lindqvist', ['Mia Berg', 'Mia Lindqvist']],
  ['李小龙', 'Ines', ['李小龙', 'Ines']],
  ['Okafor,', 'Ines', ['Okafor,', 'Ines']],
])('%s and %s are %j in short', (one, other, names) => {
  expect(shortNames(one, other)).toEqual(names);
});
