import { describe, expect, test } from '@jest/globals';
import { parseCommand } from '../../../src/bot/commands/parseCommand.ts';
import { mine } from './expected.ts';
import { speaking } from './speaking.ts';

/**
 * Half past eleven in the evening and half past midnight around each change of the clocks: the local day, the day
 * after, the Friday of or after it, and the Friday of the week after.
 */
const moments: [zone: string, now: string, tomorrow: string, friday: string, nextWeek: string][] = [
  ['Europe/Berlin', '2026-03-28T22:30:00Z', '2026-03-29', '2026-04-03', '2026-04-03'],
  ['Europe/Berlin', '2026-03-28T23:30:00Z', '2026-03-30', '2026-04-03', '2026-04-03'],
  ['Europe/Berlin', '2026-03-29T21:30:00Z', '2026-03-30', '2026-04-03', '2026-04-03'],
  ['Europe/Berlin', '2026-03-29T22:30:00Z', '2026-03-31', '2026-04-03', '2026-04-10'],
  ['Europe/Berlin', '2026-10-24T22:30:00Z', '2026-10-26', '2026-10-30', '2026-10-30'],
  ['Europe/Berlin', '2026-10-25T22:30:00Z', '2026-10-26', '2026-10-30', '2026-10-30'],
  ['Europe/Berlin', '2026-10-25T23:30:00Z', '2026-10-27', '2026-10-30', '2026-11-06'],
  ['Pacific/Auckland', '2026-04-04T10:30:00Z', '2026-04-05', '2026-04-10', '2026-04-10'],
  ['Pacific/Auckland', '2026-04-04T11:30:00Z', '2026-04-06', '2026-04-10', '2026-04-10'],
  ['Pacific/Auckland', '2026-04-05T11:30:00Z', '2026-04-06', '2026-04-10', '2026-04-10'],
  ['Pacific/Auckland', '2026-04-05T12:30:00Z', '2026-04-07', '2026-04-10', '2026-04-17'],
  ['Pacific/Auckland', '2026-09-26T11:30:00Z', '2026-09-27', '2026-10-02', '2026-10-02'],
  ['Pacific/Auckland', '2026-09-26T12:30:00Z', '2026-09-28', '2026-10-02', '2026-10-02'],
  ['Pacific/Auckland', '2026-09-27T10:30:00Z', '2026-09-28', '2026-10-02', '2026-10-02'],
  ['Pacific/Auckland', '2026-09-27T11:30:00Z', '2026-09-29', '2026-10-02', '2026-10-09'],
  ['America/Los_Angeles', '2026-03-08T07:30:00Z', '2026-03-08', '2026-03-13', '2026-03-13'],
  ['America/Los_Angeles', '2026-03-08T08:30:00Z', '2026-03-09', '2026-03-13', '2026-03-13'],
  ['America/Los_Angeles', '2026-03-09T06:30:00Z', '2026-03-09', '2026-03-13', '2026-03-13'],
  ['America/Los_Angeles', '2026-03-09T07:30:00Z', '2026-03-10', '2026-03-13', '2026-03-20'],
  ['America/Los_Angeles', '2026-11-01T06:30:00Z', '2026-11-01', '2026-11-06', '2026-11-06'],
  ['America/Los_Angeles', '2026-11-01T07:30:00Z', '2026-11-02', '2026-11-06', '2026-11-06'],
  ['America/Los_Angeles', '2026-11-02T07:30:00Z', '2026-11-02', '2026-11-06', '2026-11-06'],
  ['America/Los_Angeles', '2026-11-02T08:30:00Z', '2026-11-03', '2026-11-06', '2026-11-13'],
];

describe.each(moments)('in %s at %s', (zone, now, tomorrow, friday, nextWeek) => {
  test.each([
    ['tomorrow', tomorrow],
    ['by Friday', friday],
    ['next week', nextWeek],
    ['in 7 days', addDays(tomorrow, 6)],
    ['in two weeks', addDays(tomorrow, 13)],
    ['today', addDays(tomorrow, -1)],
  ])('%s is a day of that place', (said, date) => {
    expect(parseCommand(`action send the deck ${said}`, speaking({ zone, now }))).toEqual(
      mine('send the deck', date),
    );
  });
});

test('the same words at the same moment mean another day on the other side of the world', () => {
  const now = '2026-03-25T12:00:00Z';
  const said = 'action send the deck by tomorrow';
  const dates = { 'Pacific/Auckland': '2026-03-27', 'America/Los_Angeles': '2026-03-26' };
  for (const [zone, date] of Object.entries(dates)) {
    expect(parseCommand(said, speaking({ zone, now }))).toEqual(mine('send the deck', date));
  }
});

function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
