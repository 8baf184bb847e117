import { splitOneOnOneId } from './oneOnOneId.ts';
import { type ReminderKind, reminderKinds } from './reminderKind.ts';
import { stableHash } from './stableHash.ts';

/** Which reminder: there is one of each kind for each of the two people of a 1:1. */
export type ReminderKey = {
  oneOnOneId: string;
  tenantId: string;
  /** Whom it is sent to. */
  personId: string;
  kind: ReminderKind;
};

const separator = '.';

/** The id of a reminder: `kind.<id of the 1:1>.person`. Derived, so that planning it twice makes one. */
export function joinReminderId({ kind, oneOnOneId, personId }: ReminderKey): string {
  return [kind, oneOnOneId, personId].join(separator);
}

/** The parts of an id, or null when it is not one that `joinReminderId` makes. */
export function splitReminderId(id: string): ReminderKey | null {
  const [first, ...rest] = id.split(separator);
  const kind = reminderKinds.find((one) => one === first);
  const personId = rest.pop();
  const oneOnOneId = rest.join(separator);
  const parts = splitOneOnOneId(oneOnOneId);
  if (kind === undefined || personId === undefined || !parts?.personIds.includes(personId)) return null;
  return { oneOnOneId, tenantId: parts.tenantId, personId, kind };
}

/** The six reminders that a 1:1 can have; none when the id is not that of a 1:1. */
export function reminderKeysOf(oneOnOneId: string): ReminderKey[] {
  const parts = splitOneOnOneId(oneOnOneId);
  if (!parts) return [];
  const { tenantId, personIds } = parts;
  return personIds.flatMap((personId) =>
    reminderKinds.map((kind) => ({ oneOnOneId, tenantId, personId, kind })),
  );
}

/**
 * The shard in which the reminders of a 1:1 are kept.
 * @param shards how many there are; the same for the whole life of a database
 */
export function reminderShard(oneOnOneId: string, shards: number): string {
  return shardName(Math.floor(stableHash(oneOnOneId) * shards));
}

export function shardNames(shards: number): string[] {
  return Array.from({ length: shards }, (_, number) => shardName(number));
}

function shardName(number: number): string {
  return `shard.${number}`;
}
