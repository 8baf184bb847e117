import { describe, expect, test } from '@jest/globals';
import type { Cadence } from '../../src/domain/cadence.ts';
import { occurrencesIn, type PairCalendar, type PlannedEntry } from '../../src/domain/calendar.ts';
import { effectiveSchedule } from '../../src/domain/effectiveSchedule.ts';
import { mergeTaskStanding } from '../../src/domain/exportedTask.ts';
import { timesOfCalendar } from '../../src/domain/meetingTimes.ts';
import { longGap } from '../../src/domain/reminders/longGap.ts';
import { usualSettings } from '../../src/domain/reminders/settings.ts';
import { settingsFrom } from '../../src/domain/reminders/settingsFrom.ts';

/** An entry on a day of November 2026 at 9:00 UTC, half an hour long. */
const entry = (day: number, change: Partial<PlannedEntry> = {}): PlannedEntry => {
  const startsAt = change.startsAt ?? at(day);
  return {
    originallyAt: at(day),
    endsAt: new Date(Date.parse(startsAt) + 1_800_000).toISOString(),
    isCancelled: false,
    ...change,
    startsAt,
  };
};

const at = (day: number, hour = 9) => new Date(Date.UTC(2026, 10, day) + hour * 3_600_000).toISOString();

const calendarOf = (...entries: PlannedEntry[]): PairCalendar => ({
  readAt: at(1),
  readBy: 'rae',
  since: at(1),
  zone: 'Europe/Berlin',
  zones: {},
  hours: {},
  occurrences: occurrencesIn(entries),
  details: [],
});

describe('The entries of a calendar', () => {
  test('are in the order in which they take place, each with what became of it', () => {
    const moved = entry(3, { startsAt: at(11) });
    expect(occurrencesIn([moved, entry(10), entry(17, { isCancelled: true })])).toEqual([
      { id: at(10), startsAt: at(10), endsAt: at(10, 9.5), isMoved: false, isCancelled: false },
      { id: at(3), startsAt: at(11), endsAt: at(11, 9.5), isMoved: true, isCancelled: false },
      { id: at(17), startsAt: at(17), endsAt: at(17, 9.5), isMoved: false, isCancelled: true },
    ]);
  });

  test.each([
    ['called off first', [entry(3, { isCancelled: true }), entry(3)]],
    ['called off last', [entry(3), entry(3, { isCancelled: true })]],
    ['twice', [entry(3), entry(3)]],
  ])('count once where a series was made anew: %s', (_, entries) => {
    expect(occurrencesIn(entries)).toEqual([expect.objectContaining({ id: at(3), isCancelled: false })]);
  });
});

describe('The times of a calendar', () => {
  const times = timesOfCalendar(
    occurrencesIn([entry(3), entry(10, { isCancelled: true }), entry(17, { startsAt: at(19) }), entry(24)]),
  );

  test.each([
    [at(1), at(3)],
    [at(3), at(19)],
    [at(17), at(19)],
    [at(19), at(24)],
    [at(24), undefined],
  ])('after %s the next is %s', (after, next) => {
    expect(times.next(after)?.startsAt).toBe(next);
  });

  test('are those that take place, and as planned those that were called off or moved too', () => {
    expect(times.between(at(3), at(24)).map(({ startsAt }) => startsAt)).toEqual([at(3), at(19)]);
    expect(times.planned(at(3), 2).map(({ startsAt }) => startsAt)).toEqual([at(10), at(17)]);
    expect(times.planned(at(17), 9).map(({ startsAt }) => startsAt)).toEqual([at(24)]);
  });

  test('tell of a long gap: two that were not held, the moved one waited for', () => {
    const gap = longGap(times, at(3), usualSettings('UTC'));
    expect(gap?.dueAt).toBe(at(20, 8.5));
  });
});

describe('Two people go by', () => {
  const fridays: Cadence = {
    rule: 'FREQ=WEEKLY;BYDAY=FR',
    start: '2026-11-06T13:00',
    zone: 'UTC',
    minutes: 30,
    exceptions: [],
    setBy: { kind: 'pair', personId: 'rae' },
    setAt: at(2),
  };
  const tuesdays = calendarOf(entry(3), entry(10), entry(17, { isCancelled: true }));
  test.each<[string, Cadence | null, PairCalendar | null, number, [string, string, string] | null]>([
    ['the calendar, when it knows', fridays, tuesdays, 4, ['calendar', at(10), at(1)]],
    ['the calendar alone', null, tuesdays, 4, ['calendar', at(10), at(1)]],
    [
      'their cadence when the calendar knows none to come',
      fridays,
      tuesdays,
      11,
      ['pair', at(13, 13), at(2)],
    ],
    ['their cadence when the calendar is empty', fridays, calendarOf(), 4, ['pair', at(6, 13), at(2)]],
    ['their cadence without a calendar', fridays, null, 4, ['pair', at(6, 13), at(2)]],
    ['nothing, when neither tells', null, tuesdays, 11, null],
    ['nothing, when the cadence can be read no more', { ...fridays, rule: 'FREQ=NEVER' }, null, 4, null],
  ])('%s', (_, cadence, calendar, day, expected) => {
    const now = at(day);
    const effective = effectiveSchedule({ cadence, calendar }, now);
    expect(effective && [effective.source, effective.times.next(now)?.startsAt, effective.since]).toEqual(
      expected,
    );
  });
});

describe('Somebody who chose nothing is reminded', () => {
  const calendar = { zone: 'Europe/Berlin', zones: { rae: 'Asia/Kolkata' }, hours: {} };
  const cadence = { zone: 'America/New_York' };
  test.each([
    ['by the clocks of their own calendar', 'rae', { cadence, calendar }, 'Asia/Kolkata'],
    ['by those of the cadence', 'mia', { cadence, calendar }, 'America/New_York'],
    ['by those of the series', 'mia', { cadence: null, calendar }, 'Europe/Berlin'],
    ['by none', 'mia', { cadence: null, calendar: { zone: null, zones: {}, hours: {} } }, undefined],
    ['by none, when nothing is known', 'mia', { cadence: null, calendar: null }, undefined],
  ])('%s', (_, person, known, zone) => {
    expect(settingsFrom(person, known)?.zone).toBe(zone);
  });
});

describe('An action item and its task', () => {
  test.each([
    ['open', 'open', 'open', 'open'],
    ['open', 'done', 'open', 'done'],
    ['open', 'open', 'done', 'done'],
    ['open', 'done', 'done', 'done'],
    ['done', 'done', 'done', 'done'],
    ['done', 'open', 'done', 'open'],
    ['done', 'done', 'open', 'open'],
    ['done', 'open', 'open', 'open'],
  ] as const)('were %s; now %s here and %s there: both %s', (agreed, here, there, expected) => {
    expect(mergeTaskStanding(agreed, here, there)).toBe(expected);
  });
});
