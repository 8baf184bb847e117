import { expect, test } from '@jest/globals';
import type { CadenceException } from '../../../src/domain/cadence.ts';
import { timesOfSchedule } from '../../../src/domain/meetingTimes.ts';
import { openSchedule } from '../../../src/domain/occurrences.ts';
import { longGap } from '../../../src/domain/reminders/longGap.ts';
import { type ReminderSettings, usualSettings } from '../../../src/domain/reminders/settings.ts';
import { localAt, momentOf } from '../../../src/domain/wallClock.ts';

const zone = 'Europe/Berlin';
const weekly = 'FREQ=WEEKLY;BYDAY=TU';

/** Tuesdays at 10 since 3 March 2026. */
test.each<[string, string, CadenceException[], string | null, string?, Partial<ReminderSettings>?]>([
  ['the morning after the second Tuesday without a meeting', '03-03T10:02', [], '03-18T08:30'],
  ['a meeting that began early is that Tuesday’s', '03-03T09:52', [], '03-18T08:30'],
  ['never met since it was set', '03-01T12:00', [], '03-11T08:30'],
  [
    'two that were called off were not held',
    '03-03T10:00',
    [cancelled('03-10'), cancelled('03-17')],
    '03-18T08:30',
  ],
  [
    'one that was moved is waited for',
    '03-03T10:00',
    [{ kind: 'moved', occurrence: '2026-03-17T10:00', to: '2026-03-19T15:00' }],
    '03-20T08:30',
  ],
  ['after a Friday it is a Monday', '03-06T10:00', [], '03-23T08:30', 'FREQ=WEEKLY;BYDAY=FR'],
  ['every second week it takes four', '03-03T10:00', [], '04-01T08:30', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU'],
  [
    'quiet hours are kept',
    '03-03T10:00',
    [],
    '03-18T11:00',
    weekly,
    { quietHours: { from: '16:00', to: '11:00' } },
  ],
  ['muted', '03-03T10:00', [], null, weekly, { muted: true }],
  ['a cadence that ended', '03-03T10:00', [], null, `${weekly};COUNT=2`],
])('%s', (_, since, exceptions, expected, rule = weekly, more = {}) => {
  const schedule = openSchedule({ rule, start: '2026-03-03T10:00', zone, minutes: 30, exceptions });
  if (!schedule) throw new Error('no schedule');
  const gap = longGap(timesOfSchedule(schedule), momentOf(`2026-${since}`, zone), {
    ...usualSettings(zone),
    ...more,
  });
  expect(gap && localAt(gap.dueAt, zone).slice(5)).toBe(expected);
});

function cancelled(day: string): CadenceException {
  return { kind: 'cancelled', occurrence: `2026-${day}T10:00` };
}
