import { describe, expect, test } from '@jest/globals';
import { isWellFormedText, toWellFormedText } from '../../src/domain/wellFormed.ts';

/** One text of each kind, and what is left of it when it is made well-formed. */
const refused: [string, string, string][] = [
  ['the first half of a pair alone', 'a\ud83db', 'a\ufffdb'],
  ['the second half of a pair alone', 'a\ude00b', 'a\ufffdb'],
  ['a pair in the wrong order', '\ude00\ud83d', '\ufffd\ufffd'],
  ['a NUL', 'a\u0000b', 'ab'],
  ['a bell', 'a\u0007b', 'ab'],
  ['an escape', '\u001b[31mred', '[31mred'],
  ['a delete', 'a\u007fb', 'ab'],
  ['a control character of the second block', 'a\u0093b', 'ab'],
  ["a slide's soft line break", 'a\vb', 'a\nb'],
  ['a form feed', 'a\fb', 'a\nb'],
  ['a next line', 'a\u0085b', 'a\nb'],
];

describe('A text', () => {
  test.each(refused)('that holds %s is not well-formed, and is once it is made so', (_, text, left) => {
    expect([isWellFormedText(text), toWellFormedText(text), isWellFormedText(left)]).toEqual([
      false,
      left,
      true,
    ]);
  });

  test.each([
    '',
    'Budget',
    'two\nlines',
    'a\ttab',
    'from\r\nWindows',
    '😀 👩‍👩‍👧',
    'עברית',
    'a\u2028b',
    '\ufffd',
  ])('that is ordinary is well-formed and stays as it is: %j', (text) => {
    expect([isWellFormedText(text), toWellFormedText(text)]).toEqual([true, text]);
  });

  test('of any one character of the first 256 is refused exactly where that is a control character', () => {
    const taken = Array.from({ length: 256 }, (_, code) => String.fromCharCode(code)).filter(
      isWellFormedText,
    );
    const expected = Array.from({ length: 256 }, (_, code) => code)
      .filter((code) => [9, 10, 13].includes(code) || (code >= 32 && code < 127) || code >= 160)
      .map((code) => String.fromCharCode(code));
    expect(taken).toEqual(expected);
  });
});
