import { describe, expect, test } from '@jest/globals';
import { closeCodes } from '../../../../src/contract/closeCodes.ts';
import { afterClose } from '../../../../src/tab/shared/live/afterClose.ts';

describe('what a panel does when its line is gone', () => {
  test.each([
    ['not one of the two: stops', closeCodes.notFound, 1, { stop: 'notFound' }],
    ['too large: stops, instead of sending it for ever', closeCodes.tooLarge, 1, { stop: 'tooLarge' }],
    ['token at its end: fetches a new one at once', closeCodes.unauthorized, 1, { waitMs: 0 }],
    ['token refused again: waits', closeCodes.unauthorized, 2, { waitMs: 1_000 }],
    [
      'server restarting: comes back soon, not all in one instant',
      closeCodes.restarting,
      1,
      { waitMs: 1_500 },
    ],
    ['server still restarting: waits', closeCodes.restarting, 3, { waitMs: 2_000 }],
    ['too many messages: waits until there is room again', closeCodes.tooMany, 1, { waitMs: 5_000 }],
    ['not stored: tries again', closeCodes.notStored, 1, { waitMs: 500 }],
    ['not stored once more: later', closeCodes.notStored, 4, { waitMs: 4_000 }],
    ['no network: tries again', undefined, 1, { waitMs: 500 }],
    ['no network for a day: every half minute', undefined, 2_000, { waitMs: 30_000 }],
  ])('%s', (_, code, failures, expected) => {
    expect(afterClose(code, failures, 1)).toEqual(expected);
  });

  test('a crowd spreads: the wait is drawn from half of it to all of it', () => {
    expect([0, 0.5, 1].map((random) => afterClose(undefined, 3, random))).toEqual([
      { waitMs: 1_000 },
      { waitMs: 1_500 },
      { waitMs: 2_000 },
    ]);
  });
});
