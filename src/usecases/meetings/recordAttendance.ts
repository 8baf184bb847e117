import { splitOneOnOneId } from '../../domain/oneOnOneId.ts';
import { changeRunning } from './changeRunning.ts';
import type { MeetingDependencies } from './dependencies.ts';

/**
 * Somebody is in the meeting that runs: notes who was there. Nothing is written when none runs, when they are noted
 * already, or when they are neither of the two.
 * @throws Failure notFound, changedMeanwhile, unavailable
 */
export function recordAttendance(dependencies: Pick<MeetingDependencies, 'store' | 'publish'>) {
  return async (oneOnOneId: string, personId: string): Promise<void> => {
    if (!splitOneOnOneId(oneOnOneId)?.personIds.includes(personId)) return;
    await changeRunning(dependencies, oneOnOneId, ({ running }) =>
      running === null || running.endedAt !== null || running.people.includes(personId)
        ? running
        : { ...running, people: [...running.people, personId] },
    );
  };
}
