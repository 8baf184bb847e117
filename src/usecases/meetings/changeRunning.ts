import { Failure } from '../../contract/errors.ts';
import type { RunningMeeting } from '../../domain/meeting.ts';
import type { OneOnOne } from '../../domain/oneOnOne.ts';
import type { MeetingNeeds } from './needs.ts';

const attempts = 5;

/**
 * Changes what is known of the running meeting, whoever else changes the 1:1 at the same time.
 * @param change pure; what is equal to what was there writes nothing
 * @throws Failure notFound, changedMeanwhile, unavailable
 */
export async function changeRunning(
  { store, tellPanels }: Pick<MeetingNeeds, 'store' | 'tellPanels'>,
  oneOnOneId: string,
  change: (oneOnOne: OneOnOne) => RunningMeeting | null,
): Promise<OneOnOne> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const current = await store.read(oneOnOneId);
    if (!current) throw new Failure('notFound');
    const running = change(current.value);
    if (isSame(running, current.value.running)) return current.value;
    const saved = await store.replace({ ...current.value, running }, current.etag);
    if (!saved) continue;
    tellPanels(oneOnOneId, { kind: 'oneOnOneChanged' });
    return saved.value;
  }
  throw new Failure('changedMeanwhile');
}

function isSame(one: RunningMeeting | null, other: RunningMeeting | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
