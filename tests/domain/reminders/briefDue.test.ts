import { expect, test } from '@jest/globals';
import { briefDue } from '../../../src/domain/reminders/briefDue.ts';
import { briefLength } from '../../../src/domain/reminders/briefLength.ts';
import { type Lead, type ReminderSettings, usualSettings } from '../../../src/domain/reminders/settings.ts';
import { localAt, momentOf } from '../../../src/domain/wallClock.ts';

/** In Berlin, Tuesday 24 March 2026; summer time begins on Sunday the 29th. */
test.each<[string, string, Lead, string | null, Partial<ReminderSettings>?]>([
  ['the day before', '03-24T14:00', 'dayBefore', '03-23T16:00'],
  ['the morning', '03-24T14:00', 'morning', '03-24T08:30'],
  ['an hour', '03-24T14:00', 'hour', '03-24T13:00'],
  ['a quarter of an hour', '03-24T14:00', 'quarter', '03-24T13:45'],
  ['the day before a Monday is Friday', '03-30T14:00', 'dayBefore', '03-27T16:00'],
  ['the morning of a Monday after the clocks changed', '03-30T14:00', 'morning', '03-30T08:30'],
  ['the morning leaves a quarter of an hour', '03-24T08:30', 'morning', '03-24T08:15'],
  ['too early for that morning: the evening before', '03-24T08:10', 'morning', '03-23T18:00'],
  ['too early for an hour: the evening before', '03-24T07:30', 'hour', '03-23T18:00'],
  ['8 o’clock is nearer than the evening before', '03-24T08:45', 'hour', '03-24T08:00'],
  ['a quarter before 8:15 is 8', '03-24T08:15', 'quarter', '03-24T08:00'],
  ['a quarter before 8:10 is too early', '03-24T08:10', 'quarter', '03-23T18:00'],
  ['an early Monday: Friday evening', '03-30T08:10', 'morning', '03-27T18:00'],
  ['an evening meeting: before the quiet hours', '03-24T20:00', 'hour', '03-24T18:00'],
  ['an evening meeting, its morning', '03-24T20:00', 'morning', '03-24T08:30'],
  ['at night: the evening before', '03-24T02:00', 'quarter', '03-23T18:00'],
  ['a Saturday on which they meet is a working day', '03-28T10:00', 'morning', '03-28T08:30'],
  ['before a Sunday they meet on lies Friday', '03-29T10:00', 'dayBefore', '03-27T16:00'],
  [
    'own quiet hours in the morning',
    '03-24T14:00',
    'morning',
    '03-24T10:00',
    { quietHours: { from: '17:00', to: '10:00' } },
  ],
  [
    'own quiet hours in the evening',
    '03-24T22:00',
    'hour',
    '03-24T21:00',
    { quietHours: { from: '23:00', to: '07:00' } },
  ],
  [
    'quiet at noon: the end of it is nearer',
    '03-24T14:30',
    'hour',
    '03-24T14:00',
    { quietHours: { from: '12:00', to: '14:00' } },
  ],
  [
    'quiet at noon: its beginning is nearer',
    '03-24T13:15',
    'hour',
    '03-24T12:00',
    { quietHours: { from: '12:00', to: '14:00' } },
  ],
  [
    'who works at night is told at night',
    '03-24T02:00',
    'hour',
    '03-24T01:00',
    { quietHours: { from: '06:00', to: '20:00' } },
  ],
  ['muted', '03-24T14:00', 'morning', null, { muted: true }],
])('%s: for %s with "%s" at %s', (_, meeting, lead, expected, more = {}) => {
  const settings = { ...usualSettings('Europe/Berlin'), lead, ...more };
  const due = briefDue(momentOf(`2026-${meeting}`, 'Europe/Berlin'), settings);
  expect(due && localAt(due, 'Europe/Berlin').slice(5)).toBe(expected);
});

test.each<[string, string, string]>([
  ['Europe/Berlin', '03-24T15:30', '03-24T08:30'],
  ['America/New_York', '03-24T10:30', '03-24T08:30'],
  ['America/Los_Angeles', '03-24T07:30', '03-23T18:00'],
  ['Asia/Kolkata', '03-24T20:00', '03-24T08:30'],
  ['Asia/Kathmandu', '03-24T20:15', '03-24T08:30'],
  ['Australia/Lord_Howe', '03-25T01:30', '03-24T18:00'],
])('one meeting, and a morning of its own in %s', (zone, meets, expected) => {
  const startsAt = '2026-03-24T14:30:00.000Z';
  expect(localAt(startsAt, zone).slice(5)).toBe(meets);
  const due = briefDue(startsAt, usualSettings(zone));
  expect(due && localAt(due, zone).slice(5)).toBe(expected);
});

test('whatever the lead and the hour, a brief comes before its meeting and never in quiet hours', () => {
  const settings = usualSettings('America/New_York');
  for (const lead of ['dayBefore', 'morning', 'hour', 'quarter'] as const) {
    for (let quarter = 0; quarter < 96 * 8; quarter += 7) {
      const startsAt = new Date(Date.UTC(2026, 2, 2) + quarter * 900_000).toISOString();
      const due = briefDue(startsAt, { ...settings, lead });
      const time = due === null ? '' : localAt(due, settings.zone).slice(11);
      expect({
        startsAt,
        lead,
        inTime: due !== null && Date.parse(startsAt) - Date.parse(due) >= 900_000,
      }).toEqual({ startsAt, lead, inTime: true });
      expect({ startsAt, lead, awake: time >= '08:00' && time <= '18:00' }).toEqual({
        startsAt,
        lead,
        awake: true,
      });
    }
  }
});

test.each([
  [0, 0, 'whole'],
  [0, 2, 'whole'],
  [0, 3, 'short'],
  [0, 9, 'short'],
  [1, 9, 'whole'],
] as const)(
  'with %i things to prepare after %i meetings without agenda a brief is %s',
  (toPrepare, emptyAgendas, length) => {
    expect(briefLength({ toPrepare, emptyAgendas })).toBe(length);
  },
);
