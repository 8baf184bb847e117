import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { PairCalendar } from '../../src/domain/calendar.ts';
import { unreadCalendar } from '../../src/domain/calendar.ts';
import { dayIn } from '../../src/domain/dayIn.ts';
import { missedMeetingId } from '../../src/domain/meetingId.ts';
import { exportAsMarkdown } from '../../src/usecases/export/exportAsMarkdown.ts';
import { readExport } from '../../src/usecases/export/readExport.ts';
import { someOneOnOne } from '../storage/someOneOnOne.ts';
import { memoryAgenda } from '../usecases/memory.ts';
import { mia, raeAndMia } from '../usecases/pair.ts';
import { textOf } from './archiveWorld.ts';

type Told = { cadence?: string; calendar?: Partial<PairCalendar>; asker?: string };

const unbounded: { from: string | null; to: string | null } = { from: null, to: null };

/** The archive of a pair who were to meet at these moments, and of whose clocks this is known. */
function taken(moments: readonly string[], { cadence, calendar, asker }: Told, range = unbounded) {
  const now = '2026-12-31T12:00:00.000Z';
  const schedule = {
    rule: 'FREQ=WEEKLY',
    start: '2026-01-06T10:00',
    minutes: 30,
    exceptions: [],
    setAt: now,
  };
  const missed = [...moments].sort().reverse();
  const stored = <T>(value: T) => ({ value, etag: '1' });
  const open = readExport({
    store: { read: async () => stored(someOneOnOne(raeAndMia)) },
    agenda: memoryAgenda(),
    clock: () => now,
    cadences: {
      read: async () =>
        cadence === undefined
          ? null
          : stored({ ...schedule, zone: cadence, setBy: { kind: 'meeting' as const } }),
    },
    calendars: {
      read: async () => (calendar === undefined ? null : stored({ ...unreadCalendar(now), ...calendar })),
    },
    history: {
      page: async (_, { before, limit }) => {
        const found = missed.filter((heldAt) => before === null || heldAt < before).slice(0, limit);
        const next = found.length < limit ? null : (found.at(-1) ?? null);
        const meetings = found.map((heldAt) =>
          stored({ kind: 'missed' as const, id: missedMeetingId(heldAt), heldAt }),
        );
        return { meetings, actions: [], next };
      },
    },
  });
  return open(mia, raeAndMia, { ...range, ...(asker !== undefined && { zone: asker }) });
}

async function daysTaken(moments: readonly string[], told: Told, range = unbounded): Promise<string[]> {
  const text = await textOf(exportAsMarkdown(await taken(moments, told, range), 'en'));
  return [...text.matchAll(/^## (\d{4}-\d{2}-\d{2})$/gm)].map(([, day]) => day ?? '');
}

test.each([
  [
    'Sydney, whose morning is the day before in UTC',
    'Australia/Sydney',
    '2026-11-30T22:30:00.000Z',
    '2026-12-01',
  ],
  ['Kiritimati, first of all to have a day', 'Pacific/Kiritimati', '2026-11-30T10:00:00.000Z', '2026-12-01'],
  ['Pago Pago, last of all to have it', 'Pacific/Pago_Pago', '2026-12-02T10:59:59.999Z', '2026-12-01'],
  ['Apia, across the date line from there', 'Pacific/Apia', '2026-11-30T11:00:00.000Z', '2026-12-01'],
  [
    'Los Angeles, whose evening is the day after in UTC',
    'America/Los_Angeles',
    '2026-12-02T01:00:00.000Z',
    '2026-12-01',
  ],
  ['Kolkata, half an hour off', 'Asia/Kolkata', '2026-11-30T18:30:00.000Z', '2026-12-01'],
  [
    'Berlin, at midnight before the clocks go forward',
    'Europe/Berlin',
    '2026-03-28T23:00:00.000Z',
    '2026-03-29',
  ],
  ['Berlin, at the end of that short day', 'Europe/Berlin', '2026-03-29T21:59:59.999Z', '2026-03-29'],
  ['Berlin, at the end of the long day', 'Europe/Berlin', '2026-10-25T22:59:59.999Z', '2026-10-25'],
  ['Santiago, on a day that begins at one', 'America/Santiago', '2026-09-06T04:00:00.000Z', '2026-09-06'],
  ['Santiago, just before it', 'America/Santiago', '2026-09-06T03:59:59.999Z', '2026-09-05'],
  ['Havana, in the second of two midnights', 'America/Havana', '2026-11-01T05:00:00.000Z', '2026-11-01'],
  ['Havana, in the first', 'America/Havana', '2026-11-01T04:00:00.000Z', '2026-11-01'],
])(
  'a 1:1 in %s, stands under its day there and is in the archive of that day alone',
  async (_, cadence, at, day) => {
    expect(await daysTaken([at], { cadence })).toEqual([day]);
    expect(await daysTaken([at], { cadence }, { from: day, to: day })).toEqual([day]);
    const [before, after] = [-1, 1].map((days) =>
      new Date(Date.parse(`${day}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10),
    );
    expect(await daysTaken([at], { cadence }, { from: null, to: before ?? null })).toEqual([]);
    expect(await daysTaken([at], { cadence }, { from: after ?? null, to: null })).toEqual([]);
  },
);

test('an archive of some days has what happened on them, whatever the zone', async () => {
  const zone = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
  const moment = fc
    .date({ min: new Date('2010-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString());
  const moments = fc.uniqueArray(moment, { minLength: 1, maxLength: 30 });
  await fc.assert(
    fc.asyncProperty(zone, moments, fc.nat(), fc.nat(), async (cadence, all, one, other) => {
      const [from = '', to = ''] = [one, other]
        .map((at) => dayIn(cadence, all[at % all.length] ?? ''))
        .sort();
      const days = all.map((at) => dayIn(cadence, at)).filter((day) => from <= day && day <= to);
      expect(await daysTaken(all, { cadence }, { from, to })).toEqual(days.sort().reverse());
    }),
    { numRuns: 100 },
  );
});

const sydney = 'Australia/Sydney';
const berlin = 'Europe/Berlin';

test.each<[string, Told, string]>([
  ['their calendar', { calendar: { zone: sydney }, cadence: berlin, asker: berlin }, sydney],
  ['their cadence, where no series is known', { calendar: {}, cadence: sydney, asker: berlin }, sydney],
  ['their cadence, where a single meeting says UTC', { calendar: { zone: 'UTC' }, cadence: sydney }, sydney],
  ['UTC, where they chose it themselves', { cadence: 'UTC', asker: berlin }, 'UTC'],
  ['the place where both are', { calendar: { zones: { rae: sydney, mia: sydney } }, asker: berlin }, sydney],
  [
    'the mailbox that was read, where they are in two',
    { calendar: { zones: { rae: berlin, mia: sydney }, readBy: 'mia' }, asker: berlin },
    sydney,
  ],
  ['whoever asks, where nothing of the pair tells', { calendar: { zone: 'UTC' }, asker: sydney }, sydney],
  ['UTC, where nobody’s clocks are known', {}, 'UTC'],
])('the days of an archive are those of %s', async (_, told, zone) => {
  expect((await taken([], told)).zone).toBe(zone);
});
