import { expect, test } from '@jest/globals';
import { reminderKeysOf } from '../../../src/domain/jobKey.ts';
import { createCounters } from '../../../src/usecases/jobs/counters.ts';
import { newJob } from '../../../src/usecases/jobs/job.ts';
import { usualSchedulerOptions } from '../../../src/usecases/jobs/schedulerOptions.ts';
import { sendReminder } from '../../../src/usecases/jobs/sendReminder.ts';
import { countingStore } from '../../simulation/countingStore.ts';
import { oneOnOneIdOf } from '../../simulation/people.ts';
import { remindersOnly } from '../../simulation/remindersOnly.ts';
import { virtualTime } from '../../simulation/virtualTime.ts';

const start = '2026-11-24T08:00:00.000Z';
const minute = 60_000;

test.each([1, 2] as const)(
  'what was claimed for sending %i and must wait longer than the lease is given back, and not counted',
  async (attempt) => {
    const time = virtualTime(start);
    const { store } = countingStore(1);
    const [key] = reminderKeysOf(oneOnOneIdOf(0, 0));
    if (!key) throw new Error('A 1:1 has reminders');
    const planned = { dueAt: start, subjectKey: 'Tuesday', expiresAt: '2026-11-24T10:00:00.000Z' };
    const due = { ...newJob(key), dueAt: start, planned, attempts: attempt - 1 };
    const found = await store.create(due, due);
    if (!found) throw new Error('There was none');
    const sent: string[] = [];
    const needs = {
      worker: 'me',
      store,
      plan: async () => null,
      send: async () => {
        sent.push('it');
        return 'sent' as const;
      },
      clock: time.clock,
      wait: time.wait,
      random: () => 0.5,
      counters: createCounters(),
      ...remindersOnly(),
      options: usualSchedulerOptions,
      logger: { info: () => undefined, warn: () => undefined },
      semaphore: <T>(work: () => Promise<T>) => work(),
      rateLimiter: { take: (_: string, now: number) => ({ sendAt: now }), pause: () => undefined },
      sendLimiter: { take: (_: string, now: number) => ({ sendAt: now + minute }), pause: () => undefined },
      unmarked: new Map(),
    };
    const held = { shard: 'shard.0', token: 1, until: '2026-11-24T08:01:00.000Z' };
    const sending = sendReminder(
      needs,
      held,
      { found: { ...found, value: { ...due, ...key } }, attempt, planned },
      new AbortController().signal,
    );
    await time.passUntil(time.now() + 2 * minute);
    expect([await sending, sent]).toEqual([false, []]);
    expect((await store.read(key))?.value).toEqual(due);
  },
);
