import { Failure } from '../../contract/errors.ts';
import {
  type Deletions,
  type Departure,
  dueDeletions,
  isSameSubject,
  nextDeletion,
  noDeletions,
  type PendingDeletion,
} from '../../domain/deletion.ts';
import type { Publish } from '../events.ts';
import { never } from '../jobs/job.ts';
import type { PairJob } from '../jobs/jobPorts.ts';
import type { Clock } from '../pairPorts.ts';
import { upsert } from '../update.ts';
import { type DepartDependencies, depart } from './depart.ts';
import { erasePart, type PartDependencies } from './erasePart.ts';
import { eraseWhole } from './eraseWhole.ts';
import type { DeletionStore, ErasureStore } from './store.ts';

type Dependencies = DepartDependencies &
  PartDependencies & {
    deletions: DeletionStore;
    erasure: ErasureStore;
    publish: Publish;
    clock: Clock;
  };

/**
 * Deletes what is to be deleted in a 1:1, each when its time has come. What is to be done is stored and taken off the
 * list only once it is done, and each step may be done twice: whoever kills a process in between loses nothing of it.
 */
export function eraseDue(dependencies: Dependencies): PairJob {
  const { deletions, clock, publish } = dependencies;
  const whole = eraseWhole(dependencies);
  const leave = depart(dependencies);
  const part = erasePart(dependencies);

  async function eraseOne(oneOnOneId: string, due: PendingDeletion): Promise<void> {
    if (due.subject.kind === 'oneOnOne') return;
    await part(oneOnOneId, due.subject);
    await upsert(deletions, oneOnOneId, (current: Deletions | null): Deletions | null =>
      current === null ? null : without(current, due),
    );
    publish({ kind: 'partErased', oneOnOneId });
  }

  return {
    async plan(oneOnOneId) {
      const found = (await deletions.read(oneOnOneId))?.value ?? noDeletions;
      const dueAt = nextDeletion(found);
      return dueAt === null ? null : { dueAt, subjectKey: namesOf(found, dueAt), expiresAt: never };
    },
    async run(oneOnOneId) {
      const found = (await deletions.read(oneOnOneId))?.value ?? null;
      if (found?.departure) {
        await leave(oneOnOneId, found.departure, isWantedByOther(found, found.departure));
        return 'done';
      }
      const due = dueDeletions(found ?? noDeletions, clock());
      const isWhole = due.some(({ subject }) => subject.kind === 'oneOnOne');
      if (isWhole || (found === null && (await isGone(dependencies, oneOnOneId)))) {
        await whole(oneOnOneId);
        return 'done';
      }
      for (const one of due) await eraseOne(oneOnOneId, one);
      return due.length > 0 ? 'done' : 'notNow';
    },
  };
}

/** A run was cut off after all but this job was erased. */
async function isGone({ store }: Pick<Dependencies, 'store'>, oneOnOneId: string): Promise<boolean> {
  try {
    return (await store.read(oneOnOneId)) === null;
  } catch (error) {
    if (error instanceof Failure && error.code === 'unreadable') return false;
    throw error;
  }
}

/** The other one had asked for the whole 1:1 to be deleted: nobody wants it any more. */
function isWantedByOther({ asked }: Deletions, { personId }: Departure): boolean {
  return asked.some(({ subject, askedBy }) => subject.kind === 'oneOnOne' && askedBy !== personId);
}

/** Tells one time that something is due from every other; nothing in it says what. */
function namesOf({ asked, departure }: Deletions, dueAt: string): string {
  const due = asked.filter((one) => one.dueAt === dueAt).map(({ askedAt }) => askedAt);
  return [dueAt, ...due, ...(departure ? ['departure'] : [])].join(' ');
}

function without(current: Deletions, { askedAt, subject }: PendingDeletion): Deletions {
  const isDone = (one: PendingDeletion) => one.askedAt === askedAt && isSameSubject(one.subject, subject);
  return { ...current, asked: current.asked.filter((one) => !isDone(one)) };
}
