import type { RunningMeeting } from '../../domain/lastMeeting.ts';
import type { OneOnOne } from '../../domain/oneOnOne.ts';
import { update } from '../update.ts';
import type { MeetingDependencies } from './dependencies.ts';

/**
 * Changes what is known of the running meeting, whoever else changes the 1:1 at the same time.
 * @param change pure; what is equal to what was there writes nothing
 * @throws Failure notFound, changedMeanwhile, unavailable
 */
export async function changeRunning(
  { store, publish }: Pick<MeetingDependencies, 'store' | 'publish'>,
  oneOnOneId: string,
  change: (oneOnOne: OneOnOne) => RunningMeeting | null,
): Promise<OneOnOne> {
  const { isChanged, stored } = await update(store, oneOnOneId, (current) => {
    const running = change(current);
    return isSame(running, current.running) ? null : { ...current, running };
  });
  if (isChanged) publish({ kind: 'meetingChanged', oneOnOneId });
  return stored.value;
}

function isSame(one: RunningMeeting | null, other: RunningMeeting | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
