import { Failure } from '../../contract/errors.ts';
import { decideStart, type MeetingStart, withStart } from '../../domain/meetingStart.ts';
import type { OneOnOne } from '../../domain/oneOnOne.ts';
import { ofPair } from '../scope.ts';
import { changeRunning } from './changeRunning.ts';
import type { MeetingDependencies } from './dependencies.ts';
import { type MissedDependencies, noteMissed } from './noteMissed.ts';
import { wrapUpByItself } from './wrapUpMeeting.ts';

export type StartDependencies = MeetingDependencies & MissedDependencies;

/**
 * The two are in a meeting: an event of Teams says so, or one of them does. What may have run before is wrapped up
 * first, and what they missed since then is noted. Told twice, late, or from two sources, it is one meeting.
 * @returns the 1:1 as it then stands, and whether this began a meeting
 * @throws Failure notFound, changedMeanwhile, unavailable
 */
export function startMeeting(dependencies: StartDependencies) {
  const missed = noteMissed(dependencies);
  return async (oneOnOneId: string, start: MeetingStart): Promise<{ oneOnOne: OneOnOne; isNew: boolean }> => {
    const before = await settled(dependencies, oneOnOneId, start);
    // Before it is stored that they meet: who is told again after a fault then finds it undone, and does it.
    if (decideStart(before, start.startedAt) === 'new') await missed(before, start.startedAt);
    let isNew = false;
    const oneOnOne = await changeRunning(dependencies, oneOnOneId, (current) => {
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
export function startNow(dependencies: StartDependencies) {
  const start = startMeeting(dependencies);
  return ofPair('wrapUp', async ({ person, oneOnOneId }): Promise<string> => {
    const startedAt = dependencies.clock();
    await start(oneOnOneId, { startedAt, endsAt: null, people: [person.id] });
    return startedAt;
  });
}

/** The 1:1, once an earlier meeting that may have run before this one is recorded. */
async function settled(
  dependencies: StartDependencies,
  oneOnOneId: string,
  { startedAt }: MeetingStart,
): Promise<OneOnOne> {
  const found = await dependencies.store.read(oneOnOneId);
  if (!found) throw new Failure('notFound');
  if (decideStart(found.value, startedAt) !== 'next') return found.value;
  await wrapUpByItself(dependencies)(oneOnOneId, { nextStartsAt: startedAt });
  return (await dependencies.store.read(oneOnOneId))?.value ?? found.value;
}
