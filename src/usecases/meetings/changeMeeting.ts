import { Failure } from '../../contract/errors.ts';
import type { RecordedMeeting } from '../../domain/meeting.ts';
import type { KeyedStore } from '../keyedStore.ts';
import type { Versioned } from '../pairPorts.ts';
import { update } from '../update.ts';
import type { MeetingDependencies } from './dependencies.ts';
import type { MeetingKey, MeetingStore } from './store.ts';

/**
 * Changes a meeting's record, whoever else changes it at the same time.
 * @param change pure; answers the very object it got to leave it as it is
 * @throws Failure notFound (also for a meeting that was not held), changedMeanwhile, unavailable
 */
export async function changeMeeting(
  { meetings }: Pick<MeetingDependencies, 'meetings'>,
  key: MeetingKey,
  change: (meeting: RecordedMeeting) => RecordedMeeting,
): Promise<Versioned<RecordedMeeting>> {
  return (await update(heldMeetings(meetings), key, change)).stored;
}

/** Those that were held; of any other there is no such meeting. */
function heldMeetings(
  meetings: MeetingStore,
): Pick<KeyedStore<MeetingKey, RecordedMeeting>, 'read' | 'replace'> {
  return {
    async read(key) {
      const found = await meetings.read(key);
      if (found?.value.kind !== 'held') throw new Failure('notFound', { reason: { why: 'noMeeting' } });
      return { value: found.value, etag: found.etag };
    },
    async replace(key, meeting, etag) {
      const saved = await meetings.replace(key, meeting, etag);
      return saved && { value: meeting, etag: saved.etag };
    },
  };
}
