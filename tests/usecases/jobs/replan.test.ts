import { afterEach, expect, test } from '@jest/globals';
import { type JobKey, jobShard, joinJobId, pairJobKey, reminderKeysOf } from '../../../src/domain/jobKey.ts';
import { usualSettings } from '../../../src/domain/reminders/settings.ts';
import { setCadence } from '../../../src/usecases/cadence/changeCadence.ts';
import { recordMeetingTimes } from '../../../src/usecases/cadence/recordMeetingTimes.ts';
import { changeReminderSettings } from '../../../src/usecases/cadence/reminderSettings.ts';
import { createJobs, type Jobs } from '../../../src/usecases/jobs/createJobs.ts';
import { type Job, never } from '../../../src/usecases/jobs/job.ts';
import type { JobStore, ShardLeases } from '../../../src/usecases/jobs/jobPorts.ts';
import { plannedAhead } from '../../../src/usecases/jobs/planAhead.ts';
import { localSchedulerOptions } from '../../../src/usecases/jobs/schedulerOptions.ts';
import { newOneOnOne } from '../../../src/usecases/oneOnOnes/openOneOnOne.ts';
import { eventually } from '../../setup/eventually.ts';
import { countingIds, memoryCadences, memoryStore } from '../memory.ts';
import { memoryKeyedStore } from '../memoryKeyedStore.ts';
import { memberOf, mia, rae, raeAndMia } from '../pair.ts';

const start = '2026-11-24T08:00:00.000Z';
const options = { ...localSchedulerOptions, shards: 2, pollEvery: 20, pollIdleEvery: 20 };
const planned = {
  dueAt: '2026-12-01T08:00:00.000Z',
  subjectKey: 'next',
  expiresAt: '2026-12-01T09:00:00.000Z',
};

const processes = new Set<Jobs>();
afterEach(async () => {
  for (const one of processes) await one.close();
  processes.clear();
});

/** What all processes share: the database, and the clock on the wall. */
function world() {
  let now = start;
  const clock = () => now;
  const jobs = memoryKeyedStore<JobKey, Job>(joinJobId);
  const leases = memoryKeyedStore<'reminders', ShardLeases>();
  const store: JobStore = {
    ...jobs,
    async due(shard, moment, limit) {
      const found = [...jobs.kept.values()].filter(
        ({ value }) => value.dueAt <= moment && jobShard(value.oneOnOneId, options.shards) === shard,
      );
      return { jobs: structuredClone(found.slice(0, limit)), quarantined: 0 };
    },
  };
  const jumps = new Set<() => void>();
  return {
    ...{ store, clock },
    pass(milliseconds: number) {
      now = new Date(Date.parse(now) + milliseconds).toISOString();
      for (const jump of jumps) jump();
    },
    process(by: JobStore = store): Jobs {
      const made = createJobs({
        ...{ store: by, clock, options, random: () => 0.5, newId: countingIds() },
        leases,
        logger: { info: () => undefined, warn: () => undefined },
        onClockJump: (jumped) => {
          jumps.add(jumped);
          return () => jumps.delete(jumped);
        },
      });
      processes.add(made);
      return made;
    },
    reminders: async () =>
      Promise.all(
        reminderKeysOf(raeAndMia).map(async (key) => (await store.read(key))?.value?.planned ?? null),
      ),
  };
}

const weekly = {
  rule: 'FREQ=WEEKLY;BYDAY=TU',
  start: '2026-12-01T09:00',
  zone: 'Europe/Berlin',
  minutes: 30,
};
const ruled = { plan: async () => planned, send: async () => 'sent' as const, pairJobs: {} };

/** A process that is killed before anything follows from what it stores. */
function killedAfter(planAhead: Jobs['planAhead'], clock: () => string) {
  const store = memoryStore();
  const { cadences, calendars, reminderSettings } = memoryCadences();
  const publish = () => undefined;
  const times = {
    cadences: plannedAhead(cadences, (id: string) => id, planAhead),
    calendars: plannedAhead(calendars, (id: string) => id, planAhead),
    reminderSettings: plannedAhead(reminderSettings, ({ oneOnOneId }) => oneOnOneId, planAhead),
  };
  return { store, ...times, publish, clock };
}

type Killed = ReturnType<typeof killedAfter>;

test.each<[string, (by: Killed) => Promise<unknown>]>([
  ['when the two meet', (by) => setCadence(by)(rae, raeAndMia, weekly)],
  [
    'what Teams tells of their meeting',
    (by) =>
      recordMeetingTimes(by)(
        raeAndMia,
        { conversationId: '19:two', meetingId: 'm', times: { startsAt: planned.dueAt, endsAt: null } },
        null,
      ),
  ],
  [
    'how one of them is reminded',
    (by) => changeReminderSettings(by)(rae, raeAndMia, { ...usualSettings('UTC'), muted: true }),
  ],
])(
  'A process that is killed right after it has stored %s: another one plans what hangs on it',
  async (_, change) => {
    const { process, store, clock, pass, reminders } = world();
    const by = killedAfter(process().planAhead, clock);
    const seen = {
      pair: [memberOf(rae), memberOf(mia)] as const,
      chatId: '19:two',
      opener: { personId: rae.id, language: null },
    };
    await by.store.create(
      raeAndMia,
      newOneOnOne(seen, { tenantId: rae.tenantId, now: start, questionId: 'q' }),
    );
    await change(by);
    expect(await reminders()).toEqual(Array(6).fill(null));
    process().start(ruled);
    pass(31_000);
    await eventually(
      'all are planned',
      async () => (await reminders()).every((one) => one !== null),
      10_000,
      20,
    );
    expect(await reminders()).toEqual(Array(6).fill(planned));
    const key = pairJobKey(raeAndMia, 'replan');
    const isOver = async () => key !== null && (await store.read(key))?.value?.dueAt === never;
    await eventually('the job is over', isOver, 10_000, 20);
  },
);

test('a change that is announced while the one before is planned is planned as well', async () => {
  const { process, store, pass } = world();
  const one = process();
  let asked = 0;
  let release: () => void = () => undefined;
  const held = new Promise<void>((done) => {
    release = done;
  });
  one.start({
    ...ruled,
    async plan() {
      asked += 1;
      if (asked === 1) await held;
      return planned;
    },
  });
  await one.planAhead(raeAndMia);
  pass(31_000);
  await eventually('it has begun', () => asked > 0, 10_000, 20);
  await one.planAhead(raeAndMia);
  release();
  const key = pairJobKey(raeAndMia, 'replan');
  const next = async () => (key === null ? null : ((await store.read(key))?.value ?? null));
  await new Promise((done) => setTimeout(done, 200));
  expect((await next())?.dueAt).not.toBe(never);
  pass(31_000);
  await eventually('it is over', async () => (await next())?.dueAt === never, 10_000, 20);
});

test('what could not be stored when it was planned is left to the stored job', async () => {
  const { process, store, pass, reminders } = world();
  const refused = async (key: JobKey) => {
    if (key.kind !== 'replan') throw new Error('The database does not take it');
    return null;
  };
  const faulty: JobStore = {
    ...store,
    create: async (key, job) => (await refused(key)) ?? store.create(key, job),
  };
  const one = process(faulty);
  one.start(ruled);
  await one.replan(raeAndMia, ['brief']);
  expect(await reminders()).toEqual(Array(6).fill(null));
  await one.close();
  processes.delete(one);
  process().start(ruled);
  pass(91_000);
  await eventually('all are planned', async () => (await reminders()).every((found) => found), 10_000, 20);
});
