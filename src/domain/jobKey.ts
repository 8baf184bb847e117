import { splitOneOnOneId } from './oneOnOneId.ts';
import { type ReminderKind, reminderKinds } from './reminderKind.ts';
import { stableHash } from './stableHash.ts';

/**
 * What Opener does later for the two of a 1:1 together: it wraps a meeting up whose call is over, starts one when
 * its time has come and both are there, offers to take a wrap-up back no more, and deletes what is to be deleted.
 */
export const pairJobKinds = ['replan', 'autoWrapUp', 'autoStart', 'endOfUndo', 'erase'] as const;

export type PairJobKind = (typeof pairJobKinds)[number];

export type JobKind = ReminderKind | PairJobKind;

/** Which reminder: there is one of each kind for each of the two people of a 1:1. */
export type ReminderKey = {
  oneOnOneId: string;
  tenantId: string;
  /** Whom it is sent to. */
  personId: string;
  kind: ReminderKind;
};

/** Which job of the two together: there is one of each kind. */
export type PairJobKey = { oneOnOneId: string; tenantId: string; personId: null; kind: PairJobKind };

export type JobKey = ReminderKey | PairJobKey;

const separator = '.';

/**
 * The id of a job: `kind.<id of the 1:1>.person`, without the person where it is of both. Derived, so that planning it
 * twice makes one.
 */
export function joinJobId({ kind, oneOnOneId, personId }: JobKey): string {
  return [kind, oneOnOneId, ...(personId === null ? [] : [personId])].join(separator);
}

/** The parts of an id, or null when it is not one that `joinJobId` makes. */
export function splitJobId(id: string): JobKey | null {
  const [first, ...rest] = id.split(separator);
  const pairKind = pairJobKinds.find((one) => one === first);
  if (pairKind !== undefined) return pairJobKey(rest.join(separator), pairKind);
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

/** The job of this kind of a 1:1; null when the id is not that of a 1:1. */
export function pairJobKey(oneOnOneId: string, kind: PairJobKind): PairJobKey | null {
  const parts = splitOneOnOneId(oneOnOneId);
  return parts && { oneOnOneId, tenantId: parts.tenantId, personId: null, kind };
}

/** All jobs of these kinds that a 1:1 can have. */
export function jobKeysOf(oneOnOneId: string, kinds: readonly JobKind[]): JobKey[] {
  const ofPair = pairJobKinds.flatMap((kind) => pairJobKey(oneOnOneId, kind) ?? []);
  return [...reminderKeysOf(oneOnOneId), ...ofPair].filter(({ kind }) => kinds.includes(kind));
}

/**
 * The shard in which the jobs of a 1:1 are kept.
 * @param shards how many there are; the same for the whole life of a database
 */
export function jobShard(oneOnOneId: string, shards: number): string {
  return shardName(Math.floor(stableHash(oneOnOneId) * shards));
}

export function shardNames(shards: number): string[] {
  return Array.from({ length: shards }, (_, number) => shardName(number));
}

function shardName(number: number): string {
  return `shard.${number}`;
}
