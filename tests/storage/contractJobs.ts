import { randomUUID } from 'node:crypto';
import { expect } from '@jest/globals';
import { joinJobId, type ReminderKey, reminderKeysOf } from '../../src/domain/jobKey.ts';
import { joinOneOnOneId } from '../../src/domain/oneOnOneId.ts';
import { type Job, newJob } from '../../src/usecases/jobs/job.ts';
import type { ContractCase } from './contractWorld.ts';
import { put } from './put.ts';

/** With the one shard of the contract's storage, all cases share a partition: each looks for its own only. */
const shard = 'shard.0';

function someKey(): ReminderKey {
  const [key] = reminderKeysOf(joinOneOnOneId(randomUUID(), randomUUID(), randomUUID()));
  if (!key) throw new Error('A 1:1 has reminders');
  return key;
}

function dueAt(time: string, key = someKey()): Job {
  const planned = { dueAt: time, subjectKey: 'the 1:1 on Tuesday', expiresAt: '2026-11-24T10:00:00.000Z' };
  return { ...newJob(key), dueAt: time, planned };
}

/** A reminder that uses every field. */
function somewhereOnItsWay(): Job {
  return {
    ...dueAt('2099-01-01T08:00:00.000Z'),
    lastSubjectKey: 'the 1:1 before',
    claim: { by: 'worker', token: 7, at: '2026-11-24T08:00:01.000Z' },
    attempts: 1,
    failures: 3,
    state: { state: 'ended', reason: 'undeliverable', at: '2026-11-24T08:00:02.000Z' },
  };
}

/** Reminders and the leases of their shards. */
export const reminderCases: ContractCase[] = [
  {
    name: 'a reminder that was stored reads back whole, and moves forward under its etag',
    async run({ storage: { jobs } }) {
      const reminder = somewhereOnItsWay();
      expect(await jobs.read(reminder)).toBeNull();
      const made = await jobs.create(reminder, reminder);
      expect(made?.value).toEqual(reminder);
      expect(await jobs.read(reminder)).toEqual(made);
      const moved = { ...reminder, claim: null, attempts: 0 };
      const written = await jobs.replace(moved, moved, made?.etag ?? '');
      expect(await jobs.read(reminder)).toEqual({ value: moved, etag: written?.etag });
    },
  },
  {
    name: 'of two workers that claim a reminder one wins, and the other can neither claim nor mark it',
    async run({ storage: { jobs } }) {
      const reminder = dueAt('2099-01-01T08:00:00.000Z');
      const made = await jobs.create(reminder, reminder);
      expect(await jobs.create(reminder, reminder)).toBeNull();
      const claims = ['one', 'other'].map((by, token) =>
        jobs.replace(reminder, { ...reminder, claim: { by, token, at: reminder.dueAt } }, made?.etag ?? ''),
      );
      expect((await Promise.all(claims)).filter((one) => one !== null)).toHaveLength(1);
      expect(
        await jobs.replace(reminder, { ...reminder, lastSubjectKey: 'sent' }, made?.etag ?? ''),
      ).toBeNull();
    },
  },
  {
    name: 'due are those whose moment has come, the oldest first, no more than asked for',
    async run({ storage: { jobs } }) {
      const times = ['2020-03-03', '2020-01-01', '2020-02-02', '2020-04-04'].map(
        (day) => `${day}T08:00:00.000Z`,
      );
      const made = times.map((time) => dueAt(time));
      for (const one of made) await jobs.create(one, one);
      const now = '2020-03-03T08:00:00.000Z';
      const all = await jobs.due(shard, now, 10);
      const [, first, second] = made;
      expect(all.jobs.map(({ value }) => value)).toEqual([first, second, made[0]]);
      const some = await jobs.due(shard, now, 2);
      expect(some.jobs.map(({ value }) => value)).toEqual([first, second]);
      for (const { value, etag } of all.jobs)
        await jobs.replace(value, { ...value, dueAt: '2098-01-01T00:00:00.000Z' }, etag);
      expect(await jobs.due(shard, now, 10)).toEqual({ jobs: [], quarantined: 0 });
    },
  },
  {
    name: 'a reminder of another shape is put aside, the others go on, and planning it anew writes over it',
    async run({ storage: { jobs }, named }) {
      const [good, key] = [dueAt('2010-01-01T08:00:00.000Z'), someKey()];
      await jobs.create(good, good);
      const place = { id: joinJobId(key), pk: shard, type: 'reminder', schemaVersion: 1 };
      await named('reminders').items.create({
        ...place,
        dueAt: '2009-01-01T08:00:00.000Z',
        planned: 'Tuesday',
      });
      const found = await jobs.due(shard, '2010-01-02T00:00:00.000Z', 10);
      expect([found.jobs.map(({ value }) => value), found.quarantined]).toEqual([[good], 1]);
      const again = await jobs.due(shard, '2010-01-02T00:00:00.000Z', 10);
      expect([again.jobs.length, again.quarantined]).toEqual([1, 0]);
      const aside = await jobs.read(key);
      expect(aside?.value).toBeNull();
      const anew = await put(jobs, key, newJob(key), aside?.etag ?? null);
      expect(await jobs.read(key)).toEqual(anew);
      for (const { value, etag } of again.jobs)
        await jobs.replace(value, { ...value, dueAt: '2098-01-01T00:00:00.000Z' }, etag);
    },
  },
  {
    name: 'of two workers that write the leases at once one is told that the other was first',
    async run({ storage: { jobLeases: leases } }) {
      const until = '2026-11-24T08:00:00.000Z';
      const held = (owner: string) => ({
        workers: { [owner]: until },
        shards: { [shard]: { owner, token: 1, until } },
      });
      const stored = (await leases.read('reminders')) ?? (await leases.create('reminders', held('nobody')));
      expect(await leases.create('reminders', held('nobody'))).toBeNull();
      const both = await Promise.all(
        ['one', 'other'].map((name) => leases.replace('reminders', held(name), stored?.etag ?? '')),
      );
      const winner = both.find((one) => one !== null);
      expect(both.filter((one) => one !== null)).toHaveLength(1);
      expect(await leases.read('reminders')).toEqual(winner);
    },
  },
];
