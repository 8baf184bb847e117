import * as z from 'zod';
import { joinReminderId, reminderShard, splitReminderId } from '../domain/reminderKey.ts';
import type { ShardLeases } from '../usecases/reminders/ports.ts';
import type { Reminder } from '../usecases/reminders/reminder.ts';
import { CorruptItem, itemOf, storedKind } from './storedItem.ts';

const moment = z.iso.datetime();

const storedReminder = itemOf('reminder', 1, {
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
});

const storedLeases = itemOf('shardLeases', 1, {
  workers: z.record(z.string(), moment),
  shards: z.record(z.string(), z.object({ owner: z.string().nullable(), token: z.int(), until: moment })),
});

/** The 1:1, the person and the kind are in the id, and nowhere else. */
export function reminderItem(reminder: Reminder, shards: number): z.input<typeof storedReminder> {
  const { oneOnOneId, tenantId: _, personId: __, kind: ___, ...state } = reminder;
  const place = { id: joinReminderId(reminder), pk: reminderShard(oneOnOneId, shards) };
  return { ...state, ...place, type: 'reminder', schemaVersion: 1 };
}

export const reminderKind = storedKind({
  what: 'reminder',
  schema: storedReminder,
  toValue({ id, pk: _, type: __, schemaVersion: ___, ...state }): Reminder {
    const key = splitReminderId(id);
    if (key === null) throw new CorruptItem('reminder', ['id']);
    return { ...key, ...state };
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
