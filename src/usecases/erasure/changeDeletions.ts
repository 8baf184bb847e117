import { Failure } from '../../contract/errors.ts';
import {
  askedFor,
  type DeletionSubject,
  type Deletions,
  maxDeletions,
  noDeletions,
  type PendingDeletion,
  takenBack,
} from '../../domain/deletion.ts';
import type { RecordedMeeting } from '../../domain/meeting.ts';
import type { ActionItemStore } from '../actionItems/store.ts';
import type { Publish } from '../events.ts';
import type { MeetingStore } from '../meetings/store.ts';
import type { Clock, OneOnOneStore } from '../pairPorts.ts';
import { ofPair } from '../scope.ts';
import { upsert } from '../update.ts';
import type { DeletionStore } from './store.ts';

export type DeletionDependencies = {
  deletions: DeletionStore;
  store: Pick<OneOnOneStore, 'read'>;
  meetings: Pick<MeetingStore, 'read'>;
  actionItems: Pick<ActionItemStore, 'read'>;
  /** Plans the job that deletes. Stored when it resolves. */
  scheduleErasure: (oneOnOneId: string) => Promise<void>;
  publish: Publish;
  clock: Clock;
};

/**
 * What is to be deleted in a 1:1, as both see it.
 * @throws Failure notFound, unavailable
 */
export function listDeletions({ deletions }: Pick<DeletionDependencies, 'deletions'>) {
  return ofPair('read', async ({ oneOnOneId }): Promise<PendingDeletion[]> => {
    return (await deletions.read(oneOnOneId))?.value.asked ?? [];
  });
}

/**
 * One of the two asks for something to be deleted for both. It happens later, so that both see it coming and whoever
 * asked can take it back; it happens at once when the other one asks as well. Asked twice it is asked once.
 * @throws Failure notFound (no such thing, or it was deleted already), invalid (too many), unavailable
 */
export function askDeletion(dependencies: DeletionDependencies) {
  return ofPair(
    'delete',
    async ({ person, oneOnOneId }, subject: DeletionSubject): Promise<PendingDeletion[]> => {
      await requireSubject(dependencies, oneOnOneId, subject);
      return await change(dependencies, oneOnOneId, (asked) => {
        const after = askedFor(asked, subject, { by: person.id, now: dependencies.clock() });
        if (after.length > maxDeletions) throw tooMany();
        return after;
      });
    },
  );
}

/**
 * Whoever asked takes it back, as long as it has not happened.
 * @throws Failure notFound (it was not asked for by this person, or has happened), unavailable
 */
export function takeBackDeletion(dependencies: DeletionDependencies) {
  return ofPair(
    'delete',
    async ({ person, oneOnOneId }, subject: DeletionSubject): Promise<PendingDeletion[]> =>
      await change(dependencies, oneOnOneId, (asked) => {
        const after = takenBack(asked, subject, { by: person.id, now: dependencies.clock() });
        if (after === asked) {
          throw new Failure('notFound', { reason: { why: 'nothingToTakeBack' } });
        }
        return after;
      }),
  );
}

async function change(
  { deletions, scheduleErasure, publish }: DeletionDependencies,
  oneOnOneId: string,
  decide: (asked: readonly PendingDeletion[]) => readonly PendingDeletion[],
): Promise<PendingDeletion[]> {
  const { isChanged, stored } = await upsert(
    deletions,
    oneOnOneId,
    (current: Deletions | null): Deletions | null => {
      const before = current ?? noDeletions;
      const asked = decide(before.asked);
      return asked === before.asked ? null : { ...before, asked: [...asked] };
    },
  );
  // Also where nothing changed: the one who asked before may have been cut off between the two.
  await scheduleErasure(oneOnOneId);
  if (isChanged) publish({ kind: 'deletionsChanged', oneOnOneId });
  return stored?.value.asked ?? [];
}

/** What is not there cannot be deleted; whoever asks a second time, after it happened, learns so. */
async function requireSubject(
  { store, meetings, actionItems }: DeletionDependencies,
  oneOnOneId: string,
  subject: DeletionSubject,
): Promise<void> {
  if ((await store.read(oneOnOneId)) === null) throw new Failure('notFound');
  if (subject.kind === 'oneOnOne') return;
  if (subject.kind === 'actionItem') {
    if (await actionItems.read({ oneOnOneId, actionId: subject.actionId })) return;
    throw new Failure('notFound', { reason: { why: 'noActionItem' } });
  }
  const { meetingId } = subject;
  const found = (await meetings.read({ oneOnOneId, meetingId }))?.value;
  if (subject.kind === 'meeting' && found !== undefined && found.kind !== 'missed') return;
  if (subject.kind === 'topic' && found?.kind === 'held' && hasItem(found, subject.itemId)) return;
  throw new Failure('notFound', { reason: { why: 'noEntry' } });
}

function hasItem({ items }: RecordedMeeting, itemId: string): boolean {
  return items.some(({ id }) => id === itemId);
}

function tooMany(): Failure {
  return new Failure('invalid', { reason: { why: 'tooManyDeletions', max: maxDeletions } });
}
