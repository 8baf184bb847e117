import { describe, expect, test } from '@jest/globals';
import { textChange } from '../../../../src/tab/shared/live/textChange.ts';

describe('what somebody did to a field', () => {
  test.each([
    ['typed at the end', 'ab', 'abc|', { at: 2, removed: 0, inserted: 'c' }],
    ['typed into a run of the same letter', 'aaa', 'aa|aa', { at: 1, removed: 0, inserted: 'a' }],
    ['typed at the start', 'ab', 'a|ab', { at: 0, removed: 0, inserted: 'a' }],
    ['took one of the same letters away', 'aaa', 'a|a', { at: 1, removed: 1, inserted: '' }],
    ['typed over a selection', 'one two', 'one 2|', { at: 4, removed: 3, inserted: '2' }],
    ['pasted', 'ad', 'abc|d', { at: 1, removed: 0, inserted: 'bc' }],
    ['emptied it', 'abc', '|', { at: 0, removed: 3, inserted: '' }],
    ['had an earlier word corrected', 'teh cat', 'the cat|', { at: 1, removed: 2, inserted: 'he' }],
    [
      'swapped one emoji for a sister of the same first half',
      '😀',
      '😁|',
      { at: 0, removed: 2, inserted: '😁' },
    ],
    [
      'swapped one emoji for a sister of the same second half',
      '😀',
      '🈀|',
      { at: 0, removed: 2, inserted: '🈀' },
    ],
    ['put an emoji before an emoji', 'a😀', 'a😁|😀', { at: 1, removed: 0, inserted: '😁' }],
  ])('%s', (_, before, after, change) => {
    expect(textChange(before, after.replace('|', ''), after.indexOf('|'))).toEqual(change);
  });

  test('nothing is no change', () => {
    expect(textChange('same', 'same', 2)).toBeNull();
  });
});
