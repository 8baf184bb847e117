import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Cadence, CadenceChoice, CadenceException } from '../../../src/domain/cadence.ts';
import {
  nextOccurrence,
  occurrenceAt,
  occurrencesBetween,
  openSchedule,
  plannedAfter,
  plannedOccurrence,
  type Schedule,
} from '../../../src/domain/occurrences.ts';
import { localAt } from '../../../src/domain/wallClock.ts';
import { everyDay, momentShown } from './everyDay.ts';
import { choiceOf, table } from './table.ts';

function opened(cadence: CadenceChoice & Partial<Pick<Cadence, 'exceptions'>>): Schedule {
  const schedule = openSchedule(cadence);
  if (schedule === null) throw new Error(`Cannot be opened: ${cadence.rule}`);
  return schedule;
}

function upcoming(schedule: Schedule, from: string, count: number): string[] {
  const starts: string[] = [];
  for (let at = from; starts.length < count; ) {
    const next = nextOccurrence(schedule, at);
    if (next === null) break;
    at = next.startsAt;
    starts.push(at.replace(':00.000Z', 'Z'));
  }
  return starts;
}

describe.each(table)('$name ($rule, $zone)', (row) => {
  const schedule = opened(choiceOf(row));

  test('they meet at these moments, one after the other', () => {
    expect(upcoming(schedule, `${row.from}T00:00:00.000Z`, 4)).toEqual(row.expected);
  });

  test('a list of a span has the same ones', () => {
    const last = row.expected.at(-1)?.replace('Z', ':01.000Z') ?? '';
    const between = occurrencesBetween(schedule, `${row.from}T00:00:00.000Z`, last);
    expect(between.map(({ startsAt }) => startsAt.replace(':00.000Z', 'Z'))).toEqual(row.expected);
  });
});

const nth = fc.constantFrom(1, 2, 3, 4, 5, -1);
const day = fc.constantFrom('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU');
const rules = fc.oneof(
  fc
    .tuple(fc.integer({ min: 1, max: 5 }), fc.uniqueArray(day, { minLength: 1, maxLength: 3 }), day)
    .map(
      ([every, days, weekStart]) => `FREQ=WEEKLY;INTERVAL=${every};BYDAY=${days.join(',')};WKST=${weekStart}`,
    ),
  fc
    .tuple(fc.integer({ min: 1, max: 3 }), nth, day)
    .map(([every, which, name]) => `FREQ=MONTHLY;INTERVAL=${every};BYDAY=${which}${name}`),
  fc
    .tuple(fc.integer({ min: 1, max: 3 }), fc.constantFrom(-1, 1, 15, 28, 29, 30, 31))
    .map(([every, date]) => `FREQ=MONTHLY;INTERVAL=${every};BYMONTHDAY=${date}`),
  fc.integer({ min: 1, max: 9 }).map((every) => `FREQ=DAILY;INTERVAL=${every}`),
);
const zones = [...new Set(table.map(({ zone }) => zone))];
const starts = fc
  .tuple(fc.integer({ min: 0, max: 700 }), fc.integer({ min: 0, max: 95 }))
  .map(([days, quarters]) =>
    new Date(Date.UTC(2024, 0, 1 + days, 0, quarters * 15)).toISOString().slice(0, 16),
  );

test('any rule in any zone is met exactly when a walk through every day says so', () => {
  fc.assert(
    fc.property(rules, starts, fc.constantFrom(...zones), (rule, start, zone) => {
      const choice = { rule, start, zone, minutes: 30 };
      const walked = everyDay(choice, '2027-03-01').map((local) => momentShown(local, zone));
      const schedule = openSchedule(choice);
      if (schedule === null) return expect(walked).toEqual([]);
      const [from, to] = ['2026-01-01T00:00:00.000Z', '2026-12-31T00:00:00.000Z'];
      const expected = walked.filter((at) => at >= from && at < to).slice(0, 400);
      expect(occurrencesBetween(schedule, from, to).map(({ startsAt }) => startsAt)).toEqual(expected);
      const next = walked.find((at) => at > from);
      if (next) expect(nextOccurrence(schedule, from)?.startsAt).toBe(next);
    }),
    { numRuns: 150 },
  );
});

describe('what is not as planned', () => {
  const weekly = {
    rule: 'FREQ=WEEKLY;BYDAY=TU',
    start: '2026-03-03T10:00',
    zone: 'Europe/Berlin',
    minutes: 45,
  };
  const from = '2026-03-16T00:00:00.000Z';
  const moved: CadenceException = { kind: 'moved', occurrence: '2026-03-24T10:00', to: '2026-03-26T14:30' };

  test.each<[string, CadenceException[], string[]]>([
    ['nothing', [], ['03-17T09', '03-24T09', '03-31T08']],
    [
      'one cancelled',
      [{ kind: 'cancelled', occurrence: '2026-03-24T10:00' }],
      ['03-17T09', '03-31T08', '04-07T08'],
    ],
    ['one moved later', [moved], ['03-17T09', '03-26T13:30', '03-31T08']],
    ['one moved earlier', [{ ...moved, to: '2026-03-16T09:00' }], ['03-16T08', '03-17T09', '03-31T08']],
    [
      'one moved over a change of the clocks',
      [{ ...moved, to: '2026-03-30T10:00' }],
      ['03-17T09', '03-30T08', '03-31T08'],
    ],
    [
      'one moved behind the next',
      [{ ...moved, to: '2026-04-01T10:00' }],
      ['03-17T09', '03-31T08', '04-01T08'],
    ],
    [
      'several',
      [
        { kind: 'cancelled', occurrence: '2026-03-17T10:00' },
        moved,
        { kind: 'cancelled', occurrence: '2026-03-31T10:00' },
      ],
      ['03-26T13:30', '04-07T08', '04-14T08'],
    ],
  ])('%s', (_, exceptions, expected) => {
    const schedule = opened({ ...weekly, exceptions });
    const full = expected.map((at) => `2026-${at}${at.includes(':') ? '' : ':00'}Z`);
    expect(upcoming(schedule, from, 3)).toEqual(full);
    const listed = occurrencesBetween(schedule, from, '2026-12-01T00:00:00.000Z').slice(0, 3);
    expect(listed.map(({ startsAt }) => startsAt.replace(':00.000Z', 'Z'))).toEqual(full);
  });

  test('a moved one keeps the name it had, so that it can be moved again or put back', () => {
    expect(nextOccurrence(opened({ ...weekly, exceptions: [moved] }), '2026-03-18T00:00:00.000Z')).toEqual({
      id: '2026-03-24T10:00',
      startsAt: '2026-03-26T13:30:00.000Z',
      endsAt: '2026-03-26T14:15:00.000Z',
      isMoved: true,
    });
  });

  test('the one that runs is the one that was moved there, and none at its old time', () => {
    const schedule = opened({ ...weekly, exceptions: [moved] });
    const runs = (at: string) => occurrenceAt(schedule, at)?.id ?? null;
    expect(runs('2026-03-24T09:10:00.000Z')).toBeNull();
    expect(runs('2026-03-26T13:30:00.000Z')).toBe('2026-03-24T10:00');
    expect(runs('2026-03-26T14:14:59.999Z')).toBe('2026-03-24T10:00');
    expect(runs('2026-03-26T14:15:00.000Z')).toBeNull();
    expect(runs('2026-03-31T08:20:00.000Z')).toBe('2026-03-31T10:00');
  });

  test('only a time that the rule gives can be named', () => {
    const schedule = opened(weekly);
    expect(plannedOccurrence(schedule, '2026-03-24T10:00')?.startsAt).toBe('2026-03-24T09:00:00.000Z');
    expect(plannedOccurrence(schedule, '2026-03-24T10:30')).toBeNull();
    expect(plannedOccurrence(schedule, '2026-03-25T10:00')).toBeNull();
    expect(plannedOccurrence(schedule, '2026-02-24T10:00')).toBeNull();
  });

  test('what was planned can be asked without what became of it', () => {
    const schedule = opened({ ...weekly, exceptions: [moved] });
    expect(plannedAfter(schedule, '2026-03-17T09:00:00.000Z', 2).map(({ startsAt }) => startsAt)).toEqual([
      '2026-03-24T09:00:00.000Z',
      '2026-03-31T08:00:00.000Z',
    ]);
  });
});

test('two people in two zones meet at one moment, which their clocks show differently while only one has summer time', () => {
  const schedule = opened({
    rule: 'FREQ=WEEKLY;BYDAY=TU',
    start: '2026-03-03T16:00',
    zone: 'Europe/Berlin',
    minutes: 30,
  });
  const both = occurrencesBetween(schedule, '2026-03-01T00:00:00.000Z', '2026-04-02T00:00:00.000Z').map(
    ({ startsAt }) => [
      localAt(startsAt, 'Europe/Berlin').slice(5),
      localAt(startsAt, 'America/New_York').slice(5),
    ],
  );
  expect(both).toEqual([
    ['03-03T16:00', '03-03T10:00'],
    ['03-10T16:00', '03-10T11:00'],
    ['03-17T16:00', '03-17T11:00'],
    ['03-24T16:00', '03-24T11:00'],
    ['03-31T16:00', '03-31T10:00'],
  ]);
});

test('a meeting over midnight is on the next day for one of the two', () => {
  const schedule = opened({
    rule: 'FREQ=WEEKLY;BYDAY=MO',
    start: '2026-01-05T16:00',
    zone: 'America/Los_Angeles',
    minutes: 30,
  });
  const next = nextOccurrence(schedule, '2026-01-05T00:00:00.000Z')?.startsAt ?? '';
  expect(localAt(next, 'Asia/Kolkata')).toBe('2026-01-06T05:30');
});

test.each([
  ['a rule of another kind', { rule: 'FREQ=YEARLY' }],
  ['no rule at all', { rule: 'every other week' }],
  ['a zone that this server does not know', { zone: 'Europe/Atlantis' }],
  ['a day that does not exist', { start: '2026-02-30T10:00' }],
  [
    'a rule that never comes true',
    { rule: 'FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=31', start: '2026-02-01T10:00' },
  ],
  ['a rule that ends before it begins', { rule: 'FREQ=WEEKLY;BYDAY=TU;UNTIL=20260105' }],
])('with %s the pair is to set their time again', (_, fault) => {
  const stored: Cadence = {
    rule: 'FREQ=WEEKLY;BYDAY=TU',
    start: '2026-01-06T10:00',
    zone: 'Europe/Berlin',
    minutes: 30,
    exceptions: [],
    setBy: { kind: 'meeting' },
    setAt: '2026-01-01T00:00:00.000Z',
  };
  expect(openSchedule(stored)).not.toBeNull();
  expect(openSchedule({ ...stored, ...fault })).toBeNull();
});

test('a meeting put later by summer time is still to come when clocks have jumped past its time', () => {
  const schedule = opened({
    rule: 'FREQ=WEEKLY;BYDAY=SU',
    start: '2026-03-01T02:30',
    zone: 'Europe/Berlin',
    minutes: 30,
  });
  expect(localAt('2026-03-29T01:15:00.000Z', 'Europe/Berlin')).toBe('2026-03-29T03:15');
  expect(nextOccurrence(schedule, '2026-03-29T01:15:00.000Z')?.startsAt).toBe('2026-03-29T01:30:00.000Z');
});
