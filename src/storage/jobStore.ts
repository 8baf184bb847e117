import type { Container } from '@azure/cosmos';
import * as z from 'zod';
import { jobShard, joinJobId } from '../domain/jobKey.ts';
import type { Job } from '../usecases/jobs/job.ts';
import type { JobStore, LeaseStore } from '../usecases/jobs/jobPorts.ts';
import type { Versioned } from '../usecases/pairPorts.ts';
import { type CallDatabase, onStatus, readPartition } from './callDatabase.ts';
import { etagged } from './storedItem.ts';
import { jobItem, leasesItem, leasesKind, leasesPlace, reminderKind } from './storedJob.ts';
import { type Access, keyedItems, readResource, versionedItems } from './versionedItems.ts';

const due = `SELECT TOP @limit * FROM c WHERE c.pk = @pk AND c.type IN ('reminder', 'job') AND c.dueAt <= @now
  ORDER BY c.dueAt`;

/** Jobs, each in the shard of its 1:1. @param access to `reminders` */
export function jobStore(access: Access, shards: number): JobStore {
  const { container, call, passOver } = access;
  const items = versionedItems(access, reminderKind);
  const orUnreadable = (resource: unknown): Versioned<Job | null> =>
    passOver.one(resource, reminderKind.read, () => ({ value: null, etag: etagged.parse(resource)._etag }));
  return {
    async read(key) {
      const pk = jobShard(key.oneOnOneId, shards);
      const resource = await readResource(container, call, pk, joinJobId(key));
      return resource === undefined ? null : orUnreadable(resource);
    },
    async create(_, reminder) {
      const made = await items.create(jobItem(reminder, shards));
      return made && { value: reminder, etag: made.etag };
    },
    async replace(_, reminder, etag) {
      const replaced = await items.replace(jobItem(reminder, shards), etag);
      return replaced && { value: reminder, etag: replaced.etag };
    },
    async due(shard, now, limit) {
      const parameters = [
        { name: '@now', value: now },
        { name: '@limit', value: limit },
      ];
      const found = await readPartition(container, call, shard, due, parameters);
      const read = found.map(orUnreadable);
      const corrupt = found.filter((_, index) => read[index]?.value === null);
      await Promise.all(corrupt.map((resource) => putAside(container, call, shard, resource)));
      return { jobs: read.flatMap(readable), quarantined: corrupt.length };
    },
  };
}

/** The record of all leases. @param access to `reminders` */
export function leaseStore(access: Access): LeaseStore {
  return keyedItems(versionedItems(access, leasesKind), {
    place: () => leasesPlace,
    item: (_, leases) => leasesItem(leases),
  });
}

function readable({ value, etag }: Versioned<Job | null>): Versioned<Job>[] {
  return value === null ? [] : [{ value, etag }];
}

const named = z.object({ id: z.string() });

/** No longer found among the due ones. Planning the reminder anew writes over it. */
async function putAside(container: Container, call: CallDatabase, pk: string, resource: unknown) {
  const { id } = named.parse(resource);
  const operations = [{ op: 'set' as const, path: '/type', value: 'quarantined' }];
  await onStatus(
    call((abortSignal) => container.item(id, pk).patch(operations, { abortSignal })),
    { 404: null },
  );
}
