import { Failure } from '../../contract/errors.ts';
import { quietAfterEnd } from '../../domain/wrapUp.ts';
import { never } from '../jobs/job.ts';
import type { PairJob } from '../jobs/jobPorts.ts';
import type { MeetingDependencies } from './dependencies.ts';
import { wrapUpByItself } from './wrapUpMeeting.ts';

/**
 * Wraps a meeting up by itself when its call has been over for a while. Planned from the record, which says when that
 * ended: whoever comes back, or wraps it up before, thereby cancels it. Done twice it is recorded once, for its id is
 * made of the meeting's number.
 */
export function autoWrapUp(dependencies: MeetingDependencies): PairJob {
  return {
    async plan(oneOnOneId) {
      const running = (await dependencies.store.read(oneOnOneId))?.value.running ?? null;
      if (running === null || running.endedAt === null || running.isReopened) return null;
      const dueAt = new Date(Date.parse(running.endedAt) + quietAfterEnd).toISOString();
      return { dueAt, subjectKey: `${running.startedAt} ${running.endedAt}`, expiresAt: never };
    },
    async run(oneOnOneId) {
      try {
        const meeting = await wrapUpByItself(dependencies)(oneOnOneId, { nextStartsAt: null });
        return meeting === null ? 'notNow' : 'done';
      } catch (error) {
        if (error instanceof Failure && error.code === 'notFound') return 'done';
        throw error;
      }
    },
  };
}
