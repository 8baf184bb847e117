import * as z from 'zod';
import { jobShard } from '../domain/jobKey.ts';
import type { PairPresence, PresenceStore } from '../usecases/meetings/presence.ts';
import { itemSchema, storedKind } from './storedItem.ts';
import { type Access, keyedItems, versionedItems } from './versionedItems.ts';

/** Seconds: what nobody has renewed for a month is of a page that was left open, or of a process that was killed. */
const keptFor = 30 * 86_400;

const storedPresence = itemSchema('presence', 1, {
  open: z.record(z.string(), z.array(z.string())),
  ttl: z.int(),
});

const presenceKind = storedKind({
  what: 'presence',
  schema: storedPresence,
  toValue: ({ open }): PairPresence => ({ open }),
});

/** Who has which 1:1 open, beside its jobs. @param access to `reminders` */
export function presenceStore(access: Access, shards: number): PresenceStore {
  const place = (oneOnOneId: string) => ({
    id: `presence.${oneOnOneId}`,
    pk: jobShard(oneOnOneId, shards),
  });
  return keyedItems(versionedItems(access, presenceKind), {
    place,
    item: (oneOnOneId, { open }) => ({
      ...place(oneOnOneId),
      ...{ type: 'presence' as const, schemaVersion: 1 as const, open, ttl: keptFor },
    }),
  });
}
