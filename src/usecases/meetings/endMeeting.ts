import { changeRunning } from './changeRunning.ts';
import type { MeetingDependencies } from './dependencies.ts';

/**
 * The call has ended. The meeting is not over yet: who comes back within a while is still in it.
 * @param endedAt ISO 8601, UTC; one from before the meeting began belongs to an earlier one
 * @throws Failure notFound, changedMeanwhile, unavailable
 */
export function endMeeting(dependencies: Pick<MeetingDependencies, 'store' | 'publish'>) {
  return async (oneOnOneId: string, endedAt: string): Promise<void> => {
    await changeRunning(dependencies, oneOnOneId, ({ running }) => {
      const isTheirs = running !== null && Date.parse(endedAt) >= Date.parse(running.startedAt);
      return isTheirs && running.endedAt === null ? { ...running, endedAt } : running;
    });
  };
}
