import { describe, expect, test } from '@jest/globals';
import { openClock } from '../../sandbox/world/clock.ts';
import { millisecondsOf } from '../../sandbox/world/clockDuration.ts';

const minute = 60_000;

describe('the sandbox clock', () => {
  test('starts where it is told, in ISO 8601, and never runs backwards', () => {
    const clock = openClock('2026-11-22T08:00:00.000Z');
    const readings = [clock.now(), clock.now(), clock.now()];
    expect(readings[0]?.startsWith('2026-11-22T08:00:0')).toBe(true);
    expect([...readings].sort()).toEqual(readings);
  });

  test('jumps by a duration and to a time', () => {
    const clock = openClock('2026-11-22T08:00:00.000Z');
    clock.advance(10 * minute);
    expect(clock.now() >= '2026-11-22T08:10:00.000Z').toBe(true);
    clock.set('2026-11-24T10:00:00+01:00');
    expect(clock.now().startsWith('2026-11-24T09:00:0')).toBe(true);
  });

  test.each([
    ['a time that is past', (clock: ReturnType<typeof openClock>) => clock.set('2026-11-21T08:00:00Z')],
    ['a negative duration', (clock: ReturnType<typeof openClock>) => clock.advance(-1)],
    ['a duration that is no number', (clock: ReturnType<typeof openClock>) => clock.advance(Number.NaN)],
    ['words that are no time', (clock: ReturnType<typeof openClock>) => clock.set('soon')],
  ])('refuses %s and stays where it is', (_, move) => {
    const clock = openClock('2026-11-22T08:00:00.000Z');
    expect(() => move(clock)).toThrow(RangeError);
    expect(clock.now().startsWith('2026-11-22T08:00:0')).toBe(true);
  });
});

describe('a duration in words', () => {
  test.each([
    ['10 minutes', 10 * minute],
    ['1 minute', minute],
    [' 1 Day ', 1440 * minute],
    ['2weeks', 20_160 * minute],
    ['0 seconds', 0],
  ])('"%s" is %d milliseconds', (words, milliseconds) => {
    expect(millisecondsOf(words)).toBe(milliseconds);
  });

  test.each(['', 'soon', '-1 day', '1.5 hours', '10', '1 fortnight', '9999999 days'])(
    '"%s" is not one',
    (words) => {
      expect(millisecondsOf(words)).toBeNull();
    },
  );
});
