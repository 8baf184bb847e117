import type { JobKind } from '../../domain/jobKey.ts';
import { type Cancel, runAfter } from '../../platform/later.ts';
import type { ScheduleJobs } from './scheduleJobs.ts';

/** Milliseconds: what changes several times in a row is planned once. */
const pause = 500;

/** Milliseconds before a plan that failed is tried again, doubled each time. */
const firstRetry = 2_000;

const maxTries = 5;

/** 1:1s that wait to be planned; of one more the next change takes care. */
const maxWaiting = 10_000;

export type ReplanSoon = {
  /** Plans these kinds of jobs of a 1:1 anew, soon. Never rejects. */
  replan(oneOnOneId: string, kinds: readonly JobKind[]): void;
  /** Forgets what waits: every worker asks the rules again when a reminder falls due. */
  close(): void;
};

/** @param failed told when a plan was given up; the next change of that 1:1 plans it */
export function replanSoon(schedule: ScheduleJobs, failed: (error: unknown) => void): ReplanSoon {
  const waiting = new Map<string, { kinds: Set<JobKind>; tries: number; cancel: Cancel }>();

  function wait(oneOnOneId: string, kinds: Iterable<JobKind>, tries: number, milliseconds: number): void {
    const already = waiting.get(oneOnOneId);
    if (already !== undefined) {
      for (const kind of kinds) already.kinds.add(kind);
      return;
    }
    if (waiting.size >= maxWaiting) return;
    const cancel = runAfter(milliseconds, () => plan(oneOnOneId), failed, { unref: true });
    waiting.set(oneOnOneId, { kinds: new Set(kinds), tries, cancel });
  }

  async function plan(oneOnOneId: string): Promise<void> {
    const due = waiting.get(oneOnOneId);
    waiting.delete(oneOnOneId);
    if (due === undefined) return;
    try {
      await schedule(oneOnOneId, { kinds: [...due.kinds] });
    } catch (error) {
      const tries = due.tries + 1;
      if (tries < maxTries) wait(oneOnOneId, due.kinds, tries, firstRetry * 2 ** due.tries);
      else failed(error);
    }
  }

  return {
    replan: (oneOnOneId, kinds) => wait(oneOnOneId, kinds, 0, pause),
    close() {
      for (const { cancel } of waiting.values()) cancel();
      waiting.clear();
    },
  };
}
