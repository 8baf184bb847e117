import { expect, test } from '@jest/globals';
import { cutText } from '../../src/domain/cutText.ts';

test.each([
  ['abc', 5, 'abc'],
  ['abc', 3, 'abc'],
  ['abc', 2, 'ab'],
  ['a😀b', 1, 'a'],
  ['a😀b', 2, 'a'],
  ['a😀b', 3, 'a😀'],
  ['😀', 1, ''],
  ['', 0, ''],
])('%j of at most %d is %j: no character is halved', (text, most, cut) => {
  expect(cutText(text, most)).toBe(cut);
});

test('a text that was damaged before is cut and not looked at further', () => {
  expect(cutText('\ud83dabc', 2)).toBe('\ud83da');
});
