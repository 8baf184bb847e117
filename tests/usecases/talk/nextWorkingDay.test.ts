import { describe, expect, test } from '@jest/globals';
import { nextWorkingDay } from '../../../src/usecases/talk/nextWorkingDay.ts';

describe('The next working day', () => {
  test.each([
    ['a Wednesday', '2026-03-25', '2026-03-26'],
    ['a Friday', '2026-03-27', '2026-03-30'],
    ['a Saturday', '2026-03-28', '2026-03-30'],
    ['a Sunday, when the clocks change', '2026-03-29', '2026-03-30'],
    ['the last day of a year', '2026-12-31', '2027-01-01'],
    ['the day before a leap day', '2028-02-28', '2028-02-29'],
  ])('after %s', (_, today, next) => {
    expect(nextWorkingDay(today)).toBe(next);
  });
});
