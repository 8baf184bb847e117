import { describe, expect, test } from '@jest/globals';
import { nextWorldOccurrence, worldOccurrenceAt } from '../../sandbox/world/worldOccurrence.ts';

const tuesdayAtTen = { weekday: 2, start: '10:00', minutes: 30, zone: 'Europe/Berlin' };
const fromTo = (start: string, end: string) => ({ start, end });

describe('the occurrence of a weekly meeting that counts', () => {
  test.each([
    ['before it, in the same week', '2026-11-23T12:00:00Z', '2026-11-24T09:00:00.000Z'],
    ['on the Sunday before', '2026-11-22T08:00:00Z', '2026-11-24T09:00:00.000Z'],
    ['in its first moment', '2026-11-24T09:00:00Z', '2026-11-24T09:00:00.000Z'],
    ['a moment before its end', '2026-11-24T09:29:59.999Z', '2026-11-24T09:00:00.000Z'],
    ['in the moment of its end', '2026-11-24T09:30:00Z', '2026-12-01T09:00:00.000Z'],
  ])('%s', (_, now, start) => {
    expect(worldOccurrenceAt(tuesdayAtTen, now).start).toBe(start);
  });

  test('keeps its hour on the wall when summer time ends', () => {
    expect(worldOccurrenceAt(tuesdayAtTen, '2026-10-20T10:00:00Z')).toEqual(
      fromTo('2026-10-27T09:00:00.000Z', '2026-10-27T09:30:00.000Z'),
    );
    expect(worldOccurrenceAt(tuesdayAtTen, '2026-10-20T07:00:00Z')).toEqual(
      fromTo('2026-10-20T08:00:00.000Z', '2026-10-20T08:30:00.000Z'),
    );
  });

  test('once it runs, the next one is a week away', () => {
    expect(nextWorldOccurrence(tuesdayAtTen, '2026-11-24T09:00:00Z').start).toBe('2026-12-01T09:00:00.000Z');
    expect(nextWorldOccurrence(tuesdayAtTen, '2026-11-24T08:59:00Z').start).toBe('2026-11-24T09:00:00.000Z');
  });
});
