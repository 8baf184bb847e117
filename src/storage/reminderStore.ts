import type { Container } from '@azure/cosmos';
import { joinReminderId, reminderShard } from '../domain/reminderKey.ts';
import type { Versioned } from '../usecases/ports.ts';
import type { LeaseStore, ReminderStore } from '../usecases/reminders/ports.ts';
import type { Reminder } from '../usecases/reminders/reminder.ts';
import { type CallDatabase, onStatus } from './callDatabase.ts';
import { readPartition } from './readPartition.ts';
import { CorruptItem, etagged } from './storedItem.ts';
import { leasesItem, leasesPlace, readLeases, readReminder, reminderItem } from './storedReminder.ts';
import { versionedItems } from './versionedItems.ts';

const due = `SELECT TOP @limit * FROM c WHERE c.pk = @pk AND c.type = 'reminder' AND c.dueAt <= @now
  ORDER BY c.dueAt`;

/** Reminders, each in the shard of its 1:1. @param container `reminders` */
export function reminderStore(container: Container, call: CallDatabase, shards: number): ReminderStore {
  const items = versionedItems(container, call, orUnreadable);
  return {
    read: (key) => items.read(reminderShard(key.oneOnOneId, shards), joinReminderId(key)),
    async write(reminder, etag) {
      const item = reminderItem(reminder, shards);
      const written = await (etag === null ? items.create(item) : items.replace(item, etag));
      return written && { value: reminder, etag: written.etag };
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
      return { reminders: read.flatMap(readable), quarantined: corrupt.length };
    },
  };
}

/** The record of all leases. @param container `reminders` */
export function leaseStore(container: Container, call: CallDatabase): LeaseStore {
  const items = versionedItems(container, call, readLeases);
  return {
    read: () => items.read(leasesPlace.pk, leasesPlace.id),
    write: (leases, etag) =>
      etag === null ? items.create(leasesItem(leases)) : items.replace(leasesItem(leases), etag),
  };
}

function orUnreadable(resource: unknown): Versioned<Reminder | null> {
  try {
    return readReminder(resource);
  } catch (error) {
    if (!(error instanceof CorruptItem)) throw error;
    return { value: null, etag: etagged.parse(resource)._etag };
  }
}

function readable({ value, etag }: Versioned<Reminder | null>): Versioned<Reminder>[] {
  return value === null ? [] : [{ value, etag }];
}

/** No longer found among the due ones. Planning the reminder anew writes over it. */
async function putAside(container: Container, call: CallDatabase, pk: string, resource: unknown) {
  const { id } = resource as { id: string };
  const operations = [{ op: 'set' as const, path: '/type', value: 'quarantined' }];
  await onStatus(
    call((abortSignal) => container.item(id, pk).patch(operations, { abortSignal })),
    { 404: null },
  );
}
