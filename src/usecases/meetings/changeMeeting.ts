import { Failure } from '../../contract/errors.ts';
import type { HeldMeeting } from '../../domain/meeting.ts';
import type { Versioned } from '../ports.ts';
import type { MeetingNeeds } from './needs.ts';

const attempts = 5;

/**
 * Changes a meeting's record, whoever else changes it at the same time.
 * @param change pure; answers the very object it got to leave it as it is
 * @throws Failure notFound (also for a meeting that was not held), changedMeanwhile, unavailable
 */
export async function changeMeeting(
  { meetings }: Pick<MeetingNeeds, 'meetings'>,
  { oneOnOneId, meetingId }: { oneOnOneId: string; meetingId: string },
  change: (meeting: HeldMeeting) => HeldMeeting,
): Promise<Versioned<HeldMeeting>> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const current = await meetings.read(oneOnOneId, meetingId);
    if (current?.value.kind !== 'held')
      throw new Failure('notFound', { message: 'There is no such meeting.' });
    const changed = change(current.value);
    if (changed === current.value) return { value: current.value, etag: current.etag };
    const saved = await meetings.replace(oneOnOneId, changed, current.etag);
    if (saved) return { value: changed, etag: saved.etag };
  }
  throw new Failure('changedMeanwhile');
}
