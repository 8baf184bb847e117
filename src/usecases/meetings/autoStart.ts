import { splitOneOnOneId } from '../../domain/oneOnOneId.ts';
import { readEffectiveSchedule, type TimesStores } from '../cadence/effectiveSchedule.ts';
import type { PairJob } from '../jobs/jobPorts.ts';
import type { MeetingDependencies } from './dependencies.ts';
import { startMeeting } from './startMeeting.ts';

type Dependencies = MeetingDependencies &
  TimesStores & {
    /** Those who have the 1:1 open right now, in whichever process. @throws Failure unavailable */
    peoplePresent: (oneOnOneId: string) => Promise<readonly string[]>;
  };

/**
 * Starts a meeting by the clock, for when Teams tells of no start: two who both have their 1:1 open at its scheduled
 * time are in it. The start is the scheduled one, so that an event which comes late, a wrap-up that was quick, or a
 * second process that does the same, makes no second meeting of it.
 */
export function autoStart(dependencies: Dependencies): PairJob {
  const areBothThere = async (oneOnOneId: string) =>
    (await dependencies.peoplePresent(oneOnOneId)).length > 1;
  return {
    async plan(oneOnOneId, after) {
      if (!(await areBothThere(oneOnOneId))) return null;
      const effectiveSchedule = await readEffectiveSchedule(dependencies)(oneOnOneId, after);
      const occurrence = effectiveSchedule?.times.at(after) ?? effectiveSchedule?.times.next(after) ?? null;
      if (occurrence === null) return null;
      const { startsAt, endsAt } = occurrence;
      return { dueAt: startsAt, subjectKey: startsAt, expiresAt: endsAt };
    },
    async run(oneOnOneId, { dueAt }) {
      if (!(await areBothThere(oneOnOneId))) return 'notNow';
      // The two may have moved or cancelled it since.
      const now = dependencies.clock();
      const occurrence = (await readEffectiveSchedule(dependencies)(oneOnOneId, now))?.times.at(now) ?? null;
      if (occurrence === null || occurrence.startsAt !== dueAt) return 'notNow';
      const { startsAt: startedAt, endsAt } = occurrence;
      const people = splitOneOnOneId(oneOnOneId)?.personIds ?? [];
      await startMeeting(dependencies)(oneOnOneId, { startedAt, endsAt, people });
      return 'done';
    },
  };
}
