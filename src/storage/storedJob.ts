import * as z from 'zod';
import { jobShard, joinJobId, splitJobId } from '../domain/jobKey.ts';
import type { Job } from '../usecases/jobs/job.ts';
import type { ShardLeases } from '../usecases/jobs/jobPorts.ts';
import { CorruptItem, itemSchema, storedKind } from './storedItem.ts';

const moment = z.iso.datetime();

const storedJob = itemSchema('reminder', 1, {
  dueAt: moment,
  planned: z.object({ dueAt: moment, about: z.string(), expiresAt: moment }).nullable(),
  lastAbout: z.string().nullable(),
  claim: z.object({ by: z.string().min(1), token: z.int(), at: moment }).nullable(),
  attempts: z.int().min(0).max(2),
  failures: z.int().nonnegative(),
  standing: z.discriminatedUnion('state', [
    z.object({ state: z.literal('active') }),
    z.object({ state: z.literal('ended'), reason: z.literal('undeliverable'), at: moment }),
  ]),
}).extend({
  // An earlier version looks for reminders alone, and would put aside what it does not know.
  type: z.enum(['reminder', 'job']),
});

const storedLeases = itemSchema('shardLeases', 1, {
  workers: z.record(z.string(), moment),
  shards: z.record(z.string(), z.object({ owner: z.string().nullable(), token: z.int(), until: moment })),
});

/**
 * The 1:1, the person and the kind are in the id, and nowhere else. What a job is about is stored as `about`, its state as
 * `standing`: the names of the first databases.
 */
export function jobItem(job: Job, shards: number): z.input<typeof storedJob> {
  const { dueAt, planned, lastSubjectKey, claim, attempts, failures, state } = job;
  const moment = planned && { dueAt: planned.dueAt, about: planned.subjectKey, expiresAt: planned.expiresAt };
  const place = { id: joinJobId(job), pk: jobShard(job.oneOnOneId, shards) };
  const fields = { dueAt, planned: moment, lastAbout: lastSubjectKey, claim, attempts, failures };
  return {
    ...fields,
    standing: state,
    ...place,
    type: job.personId === null ? 'job' : 'reminder',
    schemaVersion: 1,
  };
}

export const reminderKind = storedKind({
  what: 'reminder',
  schema: storedJob,
  toValue({ id, dueAt, planned, lastAbout, claim, attempts, failures, standing }): Job {
    const key = splitJobId(id);
    if (key === null) throw new CorruptItem('reminder', ['id']);
    const moment = planned && {
      dueAt: planned.dueAt,
      subjectKey: planned.about,
      expiresAt: planned.expiresAt,
    };
    const fields = { dueAt, planned: moment, lastSubjectKey: lastAbout, claim, attempts, failures };
    return { ...key, ...fields, state: standing };
  },
});

/** Where all leases are: one record, so that a worker renews any number of them with one write. */
export const leasesPlace = { id: 'leases', pk: 'leases' } as const;

export function leasesItem({ workers, shards }: ShardLeases): z.input<typeof storedLeases> {
  return { ...leasesPlace, type: 'shardLeases', schemaVersion: 1, workers, shards };
}

export const leasesKind = storedKind({
  what: 'record of leases',
  schema: storedLeases,
  toValue: ({ workers, shards }): ShardLeases => ({ workers, shards }),
});
