import { Failure } from '../../contract/errors.ts';
import { decideStart, type Start, withStart } from '../../domain/meetingStart.ts';
import type { OneOnOne } from '../../domain/oneOnOne.ts';
import { changeRunning } from './changeRunning.ts';
import type { MeetingNeeds } from './needs.ts';
import { wrapUpByItself } from './wrapUpMeeting.ts';

/**
 * The two are in a meeting: an event of Teams says so, or one of them does. What may have run before is wrapped up
 * first. Told twice, late, or from two sources, it is one meeting.
 * @returns the 1:1 as it then stands, and whether this began a meeting
 * @throws Failure notFound, changedMeanwhile, unavailable
 */
export function startMeeting(needs: MeetingNeeds) {
  return async (oneOnOneId: string, start: Start): Promise<{ oneOnOne: OneOnOne; isNew: boolean }> => {
    const found = await needs.store.read(oneOnOneId);
    if (!found) throw new Failure('notFound');
    if (decideStart(found.value, start.startedAt) === 'next') {
      await wrapUpByItself(needs)(oneOnOneId, { nextStartsAt: start.startedAt });
    }
    let isNew = false;
    const oneOnOne = await changeRunning(needs, oneOnOneId, (current) => {
      const decision = decideStart(current, start.startedAt);
      isNew = decision === 'new';
      return isNew || decision === 'same' ? withStart(current.running, start) : current.running;
    });
    return { oneOnOne, isNew };
  };
}
