import { describe, expect, test } from '@jest/globals';
import type { Cadence } from '../../../src/domain/cadence.ts';
import { startMeeting } from '../../../src/usecases/meetings/startMeeting.ts';
import { createStartsByPresence } from '../../../src/usecases/meetings/startsByPresence.ts';
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
  const { look } = createStartsByPresence(
    { ...held.needs, cadences: counted, openToBoth: () => [...open] },
    (error) => failures.push(error),
  );
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
    const other = createStartsByPresence(
      {
        ...needs,
        cadences: { read: async () => ({ value: tuesdays, etag: '1' }) },
        openToBoth: () => [raeAndMia],
      },
      () => undefined,
    );
    expect(await lookAt(16)).toBeNull();
    await other.look();
    expect(await record()).toMatchObject({ running: null, round: 3 });
  });
});

test('the cadence is read once a minute at most, and again when its time has come', async () => {
  const { lookAt, reads } = await world();
  await lookAt(-10);
  await lookAt(-9.5);
  expect(reads()).toBe(1);
  await lookAt(-0.5);
  await lookAt(-0.2);
  expect(reads()).toBe(2);
  await lookAt(0);
  await lookAt(20);
  // Once to see that it is time, and once more as any start does: for the times that were missed.
  expect(reads()).toBe(4);
});

test('what fails is told and tried again', async () => {
  const held = await meetingWorld();
  const failures: unknown[] = [];
  let isDown = true;
  const read = async () => {
    if (isDown) throw new Error('down');
    return { value: tuesdays, etag: '1' };
  };
  const { look } = createStartsByPresence(
    { ...held.needs, cadences: { read }, openToBoth: () => [raeAndMia] },
    (error) => failures.push(error),
  );
  await look();
  expect(failures).toHaveLength(1);
  isDown = false;
  await look();
  expect((await held.record())?.running).toEqual(running);
});
