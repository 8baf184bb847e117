import * as z from 'zod/mini';
import { timestamp } from './timestamp.ts';
import { wellFormed } from './wellFormed.ts';

const id = z.string().check(wellFormed, z.minLength(1), z.maxLength(200));

/** What one of the two can have deleted for both. */
export const deletionSubject = z.discriminatedUnion('kind', [
  /** A topic, or an update, of a recorded meeting. */
  z.object({ kind: z.literal('topic'), meetingId: id, itemId: id }),
  /** A recorded meeting, with all that was written in it. Action items agreed in it live on. */
  z.object({ kind: z.literal('meeting'), meetingId: id }),
  z.object({ kind: z.literal('actionItem'), actionId: id }),
  z.object({ kind: z.literal('oneOnOne') }),
]);

export type DeletionSubject = z.infer<typeof deletionSubject>;

/** A deletion that was asked for and has not happened yet. */
export const pendingDeletion = z.object({
  subject: deletionSubject,
  /** Object id of who asked; they alone can take it back. */
  askedBy: z.string(),
  askedAt: timestamp,
  /** When it happens; at once when the other one asks for it as well. */
  dueAt: timestamp,
});

export type PendingDeletion = z.infer<typeof pendingDeletion>;

/** Somebody leaves Opener: what they share stays readable to the other one, under another id. */
export const departure = z.object({
  personId: z.string(),
  /** Whom the shared records name instead: an id that is nobody's. */
  standIn: z.string(),
  /** Their name as it stays, or the word for somebody who has left. */
  name: z.string(),
  at: timestamp,
});

export type Departure = z.infer<typeof departure>;

/** What of a 1:1 is to be deleted. */
export const deletions = z.object({ asked: z.array(pendingDeletion), departure: z.nullable(departure) });

export type Deletions = z.infer<typeof deletions>;

export const noDeletions: Deletions = { asked: [], departure: null };

const hour = 3_600_000;

/**
 * Milliseconds in which whoever asked can take a deletion back. A part: an hour, in which the other one sees it coming. A
 * whole 1:1: a month, longer than a holiday.
 */
export const takeBackWithin = { part: hour, oneOnOne: 30 * 24 * hour };

/** More than these at once are refused: each is a line on a screen of both. */
export const maxDeletions = 200;

/**
 * The list once somebody has asked. Asked again by the same person nothing changes; asked by the other one as well, it
 * is due at once.
 * @param now ISO 8601, UTC
 * @returns the very list when nothing changes
 */
export function askedFor(
  asked: readonly PendingDeletion[],
  subject: DeletionSubject,
  { by, now }: { by: string; now: string },
): readonly PendingDeletion[] {
  const known = asked.find((one) => isSameSubject(one.subject, subject));
  if (known === undefined) {
    const within = subject.kind === 'oneOnOne' ? takeBackWithin.oneOnOne : takeBackWithin.part;
    const dueAt = new Date(Date.parse(now) + within).toISOString();
    return [...asked, { subject, askedBy: by, askedAt: now, dueAt }];
  }
  if (known.askedBy === by || known.dueAt <= now) return asked;
  return asked.map((one) => (one === known ? { ...one, dueAt: now } : one));
}

/**
 * The list without what this person takes back: what they asked for themselves, and what is not due yet.
 * @returns the very list when there is nothing to take back
 */
export function takenBack(
  asked: readonly PendingDeletion[],
  subject: DeletionSubject,
  { by, now }: { by: string; now: string },
): readonly PendingDeletion[] {
  const left = asked.filter(
    (one) => !(isSameSubject(one.subject, subject) && one.askedBy === by && one.dueAt > now),
  );
  return left.length === asked.length ? asked : left;
}

/** Those whose time has come. */
export function dueDeletions({ asked }: Deletions, now: string): PendingDeletion[] {
  return asked.filter(({ dueAt }) => dueAt <= now);
}

/** When the next of them happens, ISO 8601, UTC; null when there is none. */
export function nextDeletion({ asked, departure }: Deletions): string | null {
  const moments = [...asked.map(({ dueAt }) => dueAt), ...(departure ? [departure.at] : [])];
  return moments.sort()[0] ?? null;
}

export function isSameSubject(one: DeletionSubject, other: DeletionSubject): boolean {
  return subjectKey(one) === subjectKey(other);
}

/** Names what is deleted, in one text. */
export function subjectKey(subject: DeletionSubject): string {
  switch (subject.kind) {
    case 'topic':
      return JSON.stringify([subject.kind, subject.meetingId, subject.itemId]);
    case 'meeting':
      return JSON.stringify([subject.kind, subject.meetingId]);
    case 'actionItem':
      return JSON.stringify([subject.kind, subject.actionId]);
    case 'oneOnOne':
      return JSON.stringify([subject.kind]);
  }
}
