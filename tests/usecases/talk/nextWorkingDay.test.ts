import { describe, expect, test } from '@jest/globals';
import type { PairCalendar } from '../../../src/domain/calendar.ts';
import { nextWorkingDay } from '../../../src/usecases/talk/nextWorkingDay.ts';
import { memoryCadences } from '../memory.ts';

/** Mia works from Sunday to Thursday; of Rae nothing is known. */
const calendar: PairCalendar = {
  readAt: '2026-03-24T09:00:00.000Z',
  readBy: 'mia',
  since: '2026-03-24T09:00:00.000Z',
  zone: null,
  zones: { mia: 'Asia/Dubai' },
  hours: { mia: { days: [1, 2, 3, 4, 7], from: '08:00', to: '16:00' } },
  occurrences: [],
  details: [],
};

const nextFor = async (personId: string, today: string, known: PairCalendar | null = calendar) => {
  const { calendars } = memoryCadences();
  if (known) await calendars.create('pair', known);
  return await nextWorkingDay({ calendars })(personId, 'pair', today);
};

describe('The next working day', () => {
  test.each([
    ['a Wednesday', '2026-03-25', '2026-03-26'],
    ['a Friday', '2026-03-27', '2026-03-30'],
    ['a Saturday', '2026-03-28', '2026-03-30'],
    ['a Sunday, when the clocks change', '2026-03-29', '2026-03-30'],
    ['the last day of a year', '2026-12-31', '2027-01-01'],
    ['the day before a leap day', '2028-02-28', '2028-02-29'],
  ])('after %s', async (_, today, next) => {
    expect(await nextFor('rae', today)).toBe(next);
    expect(await nextFor('rae', today, null)).toBe(next);
  });

  test.each([
    ['a Wednesday', '2026-03-25', '2026-03-26'],
    ['a Thursday', '2026-03-26', '2026-03-29'],
    ['a Saturday', '2026-03-28', '2026-03-29'],
  ])('of who works from Sunday to Thursday, after %s', async (_, today, next) => {
    expect(await nextFor('mia', today)).toBe(next);
  });
});
