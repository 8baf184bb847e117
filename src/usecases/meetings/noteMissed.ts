import { missedMeetingId } from '../../domain/meetingId.ts';
import { missedOccurrences } from '../../domain/missedOccurrences.ts';
import type { OneOnOne } from '../../domain/oneOnOne.ts';
import { readFollowed, type TimesStores } from '../cadence/followed.ts';
import type { MeetingNeeds } from './needs.ts';

export type MissedNeeds = Pick<MeetingNeeds, 'meetings' | 'publish'> & TimesStores;

/**
 * A meeting begins: notes the times since the last one at which the two were to meet and did not. Told again, each is
 * noted once.
 * @param oneOnOne with its last meeting on record
 * @param beganAt ISO 8601, UTC
 * @throws Failure unavailable
 */
export function noteMissed({ meetings, publish, ...stores }: MissedNeeds) {
  const read = readFollowed(stores);
  return async ({ id, lastTime }: Pick<OneOnOne, 'id' | 'lastTime'>, beganAt: string): Promise<void> => {
    const followed = await read(id, beganAt);
    if (!followed) return;
    const missed = missedOccurrences(followed, { lastHeldAt: lastTime?.heldAt ?? null, beganAt });
    const noted = await Promise.all(
      missed.map(({ startsAt }) =>
        meetings.create(
          { oneOnOneId: id, meetingId: missedMeetingId(startsAt) },
          { kind: 'missed', id: missedMeetingId(startsAt), heldAt: startsAt },
        ),
      ),
    );
    if (noted.some((one) => one !== null)) publish({ kind: 'historyChanged', oneOnOneId: id });
  };
}
