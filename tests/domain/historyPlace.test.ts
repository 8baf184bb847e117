import { expect, test } from '@jest/globals';
import { joinHistoryPlace, splitHistoryPlace } from '../../src/domain/historyPlace.ts';

test.each([
  ['meeting/held-000003', { meetingId: 'held-000003', itemId: null }],
  ['meeting/held-000003/item/topic-1', { meetingId: 'held-000003', itemId: 'topic-1' }],
] as const)('%s leads somewhere and back', (text, place) => {
  expect(splitHistoryPlace(text)).toEqual(place);
  expect(joinHistoryPlace(place)).toBe(text);
});

test.each([
  '',
  'meeting',
  'meeting/',
  'meeting/a/b',
  'meeting/a/item/',
  'meeting/../x',
  'elsewhere/a',
  'meeting/<b>',
])('%j leads nowhere', (text) => {
  expect(splitHistoryPlace(text)).toBeNull();
});
