import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cutText } from '../../src/domain/cutText.ts';
import { sources } from '../architecture/sources.ts';

test.each([
  ['shorter', 10, 'shorter'],
  ['exactly so', 10, 'exactly so'],
  ['abcdef', 3, 'abc'],
  ['ab🎉', 3, 'ab'],
  ['ab👍🏽c', 5, 'ab'],
  ['👨‍👩‍👧 family', 8, '👨‍👩‍👧'],
  ['👨‍👩‍👧 family', 7, '👨‍👩'],
  ['x🇩🇪y', 4, 'x'],
  ['cafe\u0301s', 4, 'caf'],
  ['2️⃣ monitors', 2, '2\ufe0f'],
])('%j cut at %i is %j', (text, limit, cut) => {
  expect(cutText(text, limit)).toBe(cut);
});

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

test('what is cut is a beginning within the limit, well formed, and ends where a character ends', () => {
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.integer({ min: 1, max: 80 }),
      (text, limit) => {
        const cut = cutText(text, limit);
        expect(text.startsWith(cut) && cut.length <= limit && cut.isWellFormed()).toBe(true);
        const ends = [...segmenter.segment(text)].map(({ index, segment }) => index + segment.length);
        const isLongCharacter = (ends[0] ?? 0) > limit;
        if (cut !== '' && !isLongCharacter) expect(ends).toContain(cut.length);
      },
    ),
    { numRuns: 1_000 },
  );
});

/**
 * A cut of a text by a limit in characters, written by hand: by a limit's name, by a number of its own,
 * or with a mark of what was left out behind it.
 */
const byHand =
  /\.(?:slice|substring|substr)\(0, ?(?:\w*Limits?\b[\w.]*(?: - 1)?|maxLength|longest\w+|maxSearched|\w*[cC]haracters|\d{3,})\)|\.slice\([^()\n]*\)\}?…|\.substr(?:ing)?\(/u;

test('every cut of what somebody wrote goes through the one function', () => {
  const files = Object.entries(sources());
  expect(files.length).toBeGreaterThan(300);
  expect(files.filter(([, source]) => byHand.test(source)).map(([name]) => name)).toEqual([]);
});
