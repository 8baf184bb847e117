import { Failure } from '../../contract/errors.ts';
import type { HeldMeeting } from '../../domain/meeting.ts';
import type { KeyedStore } from '../keyedStore.ts';
import type { Versioned } from '../ports.ts';
import { update } from '../update.ts';
import type { MeetingNeeds } from './needs.ts';
import type { MeetingKey, MeetingStore } from './store.ts';

/**
 * Changes a meeting's record, whoever else changes it at the same time.
 * @param change pure; answers the very object it got to leave it as it is
 * @throws Failure notFound (also for a meeting that was not held), changedMeanwhile, unavailable
 */
export async function changeMeeting(
  { meetings }: Pick<MeetingNeeds, 'meetings'>,
  key: MeetingKey,
  change: (meeting: HeldMeeting) => HeldMeeting,
): Promise<Versioned<HeldMeeting>> {
  return (await update(heldMeetings(meetings), key, change)).stored;
}

/** Those that were held; of any other there is no such meeting. */
function heldMeetings(meetings: MeetingStore): Pick<KeyedStore<MeetingKey, HeldMeeting>, 'read' | 'replace'> {
  return {
    async read(key) {
      const found = await meetings.read(key);
      if (found?.value.kind !== 'held')
        throw new Failure('notFound', { message: 'There is no such meeting.' });
      return { value: found.value, etag: found.etag };
    },
    async replace(key, meeting, etag) {
      const saved = await meetings.replace(key, meeting, etag);
      return saved && { value: meeting, etag: saved.etag };
    },
  };
}
