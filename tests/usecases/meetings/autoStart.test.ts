import { describe, expect, test } from '@jest/globals';
import type { Cadence } from '../../../src/domain/cadence.ts';
import type { PairJob } from '../../../src/usecases/jobs/jobPorts.ts';
import { autoStart } from '../../../src/usecases/meetings/autoStart.ts';
import { startMeeting } from '../../../src/usecases/meetings/startMeeting.ts';
import { wrapUpMeeting } from '../../../src/usecases/meetings/wrapUpMeeting.ts';
import { memoryCadences } from '../memory.ts';
import { mia, rae, raeAndMia } from '../pair.ts';
import { meetingWorld, minutesPast, ten } from './meetingWorld.ts';

/** Tuesdays at ten in Berlin, half an hour. */
const tuesdays: Cadence = {
  rule: 'FREQ=WEEKLY;BYDAY=TU',
  start: '2026-11-03T10:00',
  zone: 'Europe/Berlin',
  minutes: 30,
  exceptions: [],
  setBy: { kind: 'pair', personId: rae.id },
  setAt: '2026-11-01T09:00:00.000Z',
};

/** @param cadence null where the two have set none */
async function world(cadence: Cadence | null = tuesdays) {
  const held = await meetingWorld();
  const { cadences } = memoryCadences();
  if (cadence) await cadences.create(raeAndMia, cadence);
  const open = new Set([raeAndMia]);
  const failures: unknown[] = [];
  let reads = 0;
  const counted = {
    async read(id: string) {
      reads += 1;
      return cadences.read(id);
    },
  };
  const job = autoStart({
    ...held.needs,
    cadences: counted,
    peoplePresent: async () => (open.has(raeAndMia) ? [mia.id, rae.id] : [mia.id]),
  });
  const look = () => doneIfDue(job, held.clock.now).catch((error: unknown) => failures.push(error));
  return {
    ...held,
    cadences,
    open,
    failures,
    reads: () => reads,
    async lookAt(minutes: number) {
      held.clock.now = minutesPast(minutes);
      await look();
      return (await held.record())?.running ?? null;
    },
  };
}

const running = {
  startedAt: ten,
  endsAt: minutesPast(30),
  endedAt: null,
  people: [rae.id, mia.id],
  isReopened: false,
};

/** What a worker does: it asks what is next, and does it when its time has come. */
async function doneIfDue(job: PairJob, now: string): Promise<void> {
  const planned = await job.plan(raeAndMia, now);
  if (planned && planned.dueAt <= now && now < planned.expiresAt) await job.run(raeAndMia, planned);
}

describe('Two who both have their 1:1 open', () => {
  test('are in their meeting once its time has come, and not before or after', async () => {
    const { lookAt } = await world();
    expect(await lookAt(-1)).toBeNull();
    expect(await lookAt(0)).toEqual(running);
    const late = await world();
    expect(await late.lookAt(30)).toBeNull();
  });

  test('are in it from its scheduled start when they came late', async () => {
    const { lookAt } = await world();
    expect(await lookAt(12)).toEqual(running);
  });

  test.each([
    ['without a set time', null],
    [
      'when this time is cancelled',
      { ...tuesdays, exceptions: [{ kind: 'cancelled' as const, occurrence: '2026-11-24T10:00' }] },
    ],
    ['when it cannot be read', { ...tuesdays, zone: 'Atlantis/Deep' }],
  ])('start nothing %s', async (_, cadence) => {
    const { lookAt, failures } = await world(cadence);
    expect([await lookAt(5), failures]).toEqual([null, []]);
  });

  test('start a moved one at the time it was moved to', async () => {
    const moved = { kind: 'moved' as const, occurrence: '2026-11-24T10:00', to: '2026-11-24T11:00' };
    const { lookAt } = await world({ ...tuesdays, exceptions: [moved] });
    expect(await lookAt(5)).toBeNull();
    expect(await lookAt(61)).toMatchObject({ startedAt: minutesPast(60), endsAt: minutesPast(90) });
  });

  test('start nothing while only one has it open, and begin when the other comes', async () => {
    const { lookAt, open } = await world();
    open.clear();
    expect(await lookAt(2)).toBeNull();
    open.add(raeAndMia);
    expect(await lookAt(3)).toEqual(running);
  });
});

describe('Started by the clock, it stays one meeting', () => {
  test('when the start event comes late', async () => {
    const { lookAt, needs, record } = await world();
    await lookAt(1);
    const event = { startedAt: minutesPast(2), endsAt: null, people: [] };
    expect((await startMeeting(needs)(raeAndMia, event)).isNew).toBe(false);
    expect((await record())?.running).toEqual(running);
    expect((await record())?.round).toBe(2);
  });

  test('when the event came first, and then the clock', async () => {
    const { lookAt, needs, record } = await world();
    const event = { startedAt: minutesPast(-3), endsAt: null, people: [] };
    await startMeeting(needs)(raeAndMia, event);
    expect(await lookAt(1)).toEqual({ ...running, startedAt: minutesPast(-3) });
    expect((await record())?.round).toBe(2);
  });

  test('when they wrap it up early and stay', async () => {
    const { lookAt, needs, clock, record } = await world();
    await lookAt(1);
    clock.now = minutesPast(15);
    await wrapUpMeeting(needs)(rae, raeAndMia, { round: 2 });
    const other = autoStart({
      ...needs,
      cadences: { read: async () => ({ value: tuesdays, etag: '1' }) },
      peoplePresent: async () => [mia.id, rae.id],
    });
    expect(await lookAt(16)).toBeNull();
    await doneIfDue(other, clock.now);
    expect(await record()).toMatchObject({ running: null, round: 3 });
  });
});

test('the cadence is not read at all while only one has it open', async () => {
  const { lookAt, open, reads } = await world();
  open.clear();
  await lookAt(-10);
  await lookAt(5);
  expect(reads()).toBe(0);
});

test('what fails is told and tried again', async () => {
  const held = await meetingWorld();
  const failures: unknown[] = [];
  let isDown = true;
  const read = async () => {
    if (isDown) throw new Error('down');
    return { value: tuesdays, etag: '1' };
  };
  const job = autoStart({ ...held.needs, cadences: { read }, peoplePresent: async () => [mia.id, rae.id] });
  const look = () => doneIfDue(job, held.clock.now).catch((error: unknown) => failures.push(error));
  await look();
  expect(failures).toHaveLength(1);
  isDown = false;
  await look();
  expect((await held.record())?.running).toEqual(running);
});
