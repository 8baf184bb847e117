import { expect, test } from '@jest/globals';
import { reminderKeysOf } from '../../../src/domain/jobKey.ts';
import { createCounters } from '../../../src/usecases/jobs/counters.ts';
import { runWorker } from '../../../src/usecases/jobs/createJobs.ts';
import { newJob } from '../../../src/usecases/jobs/job.ts';
import type { LeaseStore } from '../../../src/usecases/jobs/jobPorts.ts';
import { usualSchedulerOptions } from '../../../src/usecases/jobs/schedulerOptions.ts';
import { countingStore } from '../../simulation/countingStore.ts';
import { oneOnOneIdOf } from '../../simulation/people.ts';
import { remindersOnly } from '../../simulation/remindersOnly.ts';
import { virtualTime } from '../../simulation/virtualTime.ts';

const start = '2026-11-24T08:00:00.000Z';
const second = 1_000;
const options = { ...usualSchedulerOptions, shards: 4, pollEvery: second, pollIdleEvery: second };

/** Workers over one store, on one clock. One reminder falls due every second. */
async function world(reminders: number) {
  const time = virtualTime(start);
  const { store, leases } = countingStore(options.shards);
  const posted: { by: string; personId: string; after: number }[] = [];
  const warnings: string[] = [];
  const asked = { times: 0 };
  const at = (seconds: number) => new Date(Date.parse(start) + seconds * second).toISOString();
  for (let n = 0; n < reminders; n += 1) {
    const [key] = reminderKeysOf(oneOnOneIdOf(0, n));
    if (!key) throw new Error('A 1:1 has reminders');
    const planned = { dueAt: at(n), subjectKey: 'Tuesday', expiresAt: at(7_200) };
    await store.create(key, { ...newJob(key), dueAt: planned.dueAt, planned });
  }
  return {
    time,
    leases,
    posted,
    warnings,
    asked,
    passSeconds: (seconds: number) => time.passUntil(time.now() + seconds * second),
    work: (worker: string, by: LeaseStore, shards = options.shards) =>
      runWorker({
        worker,
        store,
        leases: by,
        async plan() {
          asked.times += 1;
          return null;
        },
        send: async ({ personId }) => {
          posted.push({ by: worker, personId, after: (time.now() - Date.parse(start)) / second });
          return 'sent';
        },
        clock: time.clock,
        wait: time.wait,
        ...remindersOnly(),
        random: () => 0.5,
        counters: createCounters(),
        options: { ...options, shards },
        logger: {
          info: () => undefined,
          warn: ({ err }: { err?: Error }) => void warnings.push(err?.message ?? ''),
        },
      }),
  };
}

test('a worker that cannot renew its leases posts nothing when they run out, and another goes on', async () => {
  const { time, leases, posted, asked, work, passSeconds } = await world(200);
  let isCutOff = false;
  const cutOff: LeaseStore = {
    ...leases,
    read: () => (isCutOff ? Promise.reject(new Error('unavailable')) : leases.read('reminders')),
  };
  const first = work('first', cutOff);
  await passSeconds(50);
  isCutOff = true;
  const second = work('second', leases);
  await passSeconds(200);
  const ofFirst = posted.filter(({ by }) => by === 'first');
  // Renewed after 40 s for a minute, and the last 20 s of a lease are for what was begun before.
  expect(ofFirst.length).toBeGreaterThan(50);
  expect(Math.max(...ofFirst.map(({ after }) => after))).toBeLessThanOrEqual(80);
  expect(posted.length).toBe(200);
  // Once for each: what nothing follows is not asked for again.
  expect(asked.times).toBe(200);
  expect(new Set(posted.map(({ personId }) => personId)).size).toBe(200);
  await time.passUntilOver(Promise.all([first.stop(), second.stop()]).then(() => undefined));
});

test('a worker with another number of shards takes none, and says what to set', async () => {
  const { time, leases, posted, warnings, work, passSeconds } = await world(50);
  const right = work('right', leases);
  await passSeconds(5);
  const wrong = work('wrong', leases, 8);
  await passSeconds(60);
  expect(posted.filter(({ by }) => by === 'wrong')).toEqual([]);
  expect(posted.length).toBe(50);
  expect(warnings).toContain('Reminders are kept in 4 shards: set REMINDER_SHARDS to that, and not to 8');
  await time.passUntilOver(Promise.all([right.stop(), wrong.stop()]).then(() => undefined));
});
