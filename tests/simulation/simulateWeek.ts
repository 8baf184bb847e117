import { createCounters } from '../../src/usecases/jobs/counters.ts';
import { runWorker, type Worker } from '../../src/usecases/jobs/createJobs.ts';
import type { SendReminder } from '../../src/usecases/jobs/jobPorts.ts';
import { scheduleJobs } from '../../src/usecases/jobs/scheduleJobs.ts';
import { type SchedulerOptions, usualSchedulerOptions } from '../../src/usecases/jobs/schedulerOptions.ts';
import { between, seededRandom } from '../setup/seededRandom.ts';
import { countingStore } from './countingStore.ts';
import { planByClass } from './planByClass.ts';
import { population } from './population.ts';
import { remindersOnly } from './remindersOnly.ts';
import { createSendings } from './sendings.ts';
import { virtualTime } from './virtualTime.ts';

/** A Saturday on which nobody's working week goes on or has begun. */
const start = '2026-11-28T12:00:00.000Z';
const week = 7 * 86_400_000;

/** 1:1s that are planned at once. */
const together = 500;

export type Simulation = {
  pairs: number;
  tenants: number;
  workers: number;
  seed: number;
  /** Where it differs from production. */
  options?: Partial<SchedulerOptions>;
};

/**
 * One week of weekly 1:1s on a clock of its own: the product's planning, spread, pace and workers, over a store in
 * memory that counts. Posting takes 100 to 300 ms and always succeeds.
 */
export async function simulateWeek({ pairs, tenants, workers, seed, options: other }: Simulation) {
  const options = { ...usualSchedulerOptions, ...other };
  const random = seededRandom(seed);
  const people = population(pairs, tenants, random);
  const time = virtualTime(start);
  const end = time.now() + week;
  const { store, leases, requests, count, plannedBefore } = countingStore(options.shards);
  const rules = planByClass(people, () => count('cadence, calendar and settings read', 1));
  const sendings = createSendings(2 * pairs, tenants);
  const counters = createCounters();
  const needs = {
    store,
    leases,
    plan: rules.plan,
    clock: time.clock,
    wait: time.wait,
    ...remindersOnly(),
    random,
    counters,
    options,
  };

  const schedule = scheduleJobs(needs);
  for (let at = 0; at < pairs; at += together) {
    const some = people.oneOnOneIds.slice(at, at + together);
    await Promise.all(some.map((id) => schedule(id, { kinds: ['brief'] })));
  }
  const planned = plannedBefore(new Date(end).toISOString());

  const send: SendReminder = async (reminder) => {
    sendings.add(reminder, time.now(), usualSchedulerOptions.spreadOver);
    await time.wait(new Date(time.now() + between(random, 100, 300)).toISOString());
    return 'sent';
  };
  const before = process.cpuUsage();
  const running: Worker[] = [];
  for (let n = 0; n < workers; n += 1) {
    running.push(runWorker({ ...needs, worker: `worker-${n}`, send, logger: silent }));
    // Processes hardly ever start in the same moment.
    await time.passUntil(time.now() + between(random, 1_000, 6_000));
  }
  await time.passUntil(end);
  const { user, system } = process.cpuUsage(before);
  await time.passUntilOver(Promise.all(running.map(({ stop }) => stop())).then(() => undefined));
  return {
    sizes: people.sizes,
    planned,
    ...sendings.read(),
    counters: counters.read(),
    requests,
    /** Processor time of all workers and of the simulation itself; and of the rules as if nothing were remembered. */
    seconds: { workers: (user + system) / 1e6, rules: await rules.seconds(time.clock()) },
  };
}

const silent = { info: () => undefined, warn: () => undefined };
