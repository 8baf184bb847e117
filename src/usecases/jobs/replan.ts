import type { JobKind } from '../../domain/jobKey.ts';
import { reminderKinds } from '../../domain/reminderKind.ts';
import type { PairJob } from './jobPorts.ts';
import type { PlanAhead } from './planAhead.ts';
import type { ScheduleJobs } from './scheduleJobs.ts';

/** What hangs on when the two meet, and on how they want to be reminded. */
const announced: readonly JobKind[] = [...reminderKinds, 'autoStart'];

/** The job that plans the others, for when the process that changed something did not come to it. Twice is as good as once. */
export function replanJob(schedule: ScheduleJobs): PairJob {
  return {
    plan: async () => null,
    async run(oneOnOneId) {
      await schedule(oneOnOneId, { kinds: announced });
      return 'done';
    },
  };
}

/** Plans these kinds of jobs of a 1:1 anew, now. */
export type Replan = (oneOnOneId: string, kinds: readonly JobKind[]) => Promise<void>;

/**
 * Plans one 1:1 at a time once: what comes while it is planned is planned together afterwards. What fails is left to a
 * stored job.
 */
export function replanNow(schedule: ScheduleJobs, planAhead: PlanAhead): Replan {
  const underWay = new Map<string, Set<JobKind>>();
  return async (oneOnOneId, kinds) => {
    const waiting = underWay.get(oneOnOneId);
    if (waiting !== undefined) {
      for (const kind of kinds) waiting.add(kind);
      return;
    }
    const mine = new Set(kinds);
    underWay.set(oneOnOneId, mine);
    try {
      while (mine.size > 0) {
        const now = [...mine];
        mine.clear();
        await schedule(oneOnOneId, { kinds: now });
      }
    } catch {
      await planAhead(oneOnOneId);
    } finally {
      underWay.delete(oneOnOneId);
    }
  };
}
