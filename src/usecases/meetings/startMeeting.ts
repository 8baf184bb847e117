import { Failure } from '../../contract/errors.ts';
import { decideStart, type Start, withStart } from '../../domain/meetingStart.ts';
import type { OneOnOne } from '../../domain/oneOnOne.ts';
import { ofPair } from '../scope.ts';
import { changeRunning } from './changeRunning.ts';
import type { MeetingNeeds } from './needs.ts';
import { type MissedNeeds, noteMissed } from './noteMissed.ts';
import { wrapUpByItself } from './wrapUpMeeting.ts';

export type StartNeeds = MeetingNeeds & MissedNeeds;

/**
 * The two are in a meeting: an event of Teams says so, or one of them does. What may have run before is wrapped up
 * first, and what they missed since then is noted. Told twice, late, or from two sources, it is one meeting.
 * @returns the 1:1 as it then stands, and whether this began a meeting
 * @throws Failure notFound, changedMeanwhile, unavailable
 */
export function startMeeting(needs: StartNeeds) {
  const missed = noteMissed(needs);
  return async (oneOnOneId: string, start: Start): Promise<{ oneOnOne: OneOnOne; isNew: boolean }> => {
    const before = await settled(needs, oneOnOneId, start);
    // Before it is stored that they meet: who is told again after a fault then finds it undone, and does it.
    if (decideStart(before, start.startedAt) === 'new') await missed(before, start.startedAt);
    let isNew = false;
    const oneOnOne = await changeRunning(needs, oneOnOneId, (current) => {
      const decision = decideStart(current, start.startedAt);
      isNew = decision === 'new';
      return isNew || decision === 'same' ? withStart(current.running, start) : current.running;
    });
    return { oneOnOne, isNew };
  };
}

/**
 * One of the two says that they meet now, for when Teams tells of no start.
 * @returns when it began, ISO 8601, UTC
 * @throws Failure notFound, changedMeanwhile, unavailable
 */
export function startNow(needs: StartNeeds) {
  const start = startMeeting(needs);
  return ofPair('wrapUp', async ({ person, oneOnOneId }): Promise<string> => {
    const startedAt = needs.clock();
    await start(oneOnOneId, { startedAt, endsAt: null, people: [person.id] });
    return startedAt;
  });
}

/** The 1:1, once an earlier meeting that may have run before this one is on record. */
async function settled(needs: StartNeeds, oneOnOneId: string, { startedAt }: Start): Promise<OneOnOne> {
  const found = await needs.store.read(oneOnOneId);
  if (!found) throw new Failure('notFound');
  if (decideStart(found.value, startedAt) !== 'next') return found.value;
  await wrapUpByItself(needs)(oneOnOneId, { nextStartsAt: startedAt });
  return (await needs.store.read(oneOnOneId))?.value ?? found.value;
}
