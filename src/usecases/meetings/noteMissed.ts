import { missedMeetingId } from '../../domain/meetingId.ts';
import { missedOccurrences } from '../../domain/missedOccurrences.ts';
import type { OneOnOne } from '../../domain/oneOnOne.ts';
import { readEffectiveSchedule, type TimesStores } from '../cadence/effectiveSchedule.ts';
import type { MeetingDependencies } from './dependencies.ts';

export type MissedDependencies = Pick<MeetingDependencies, 'meetings' | 'publish'> & TimesStores;

/**
 * A meeting begins: notes the times since the last one at which the two were to meet and did not. Told again, each is
 * noted once.
 * @param oneOnOne with its last meeting recorded
 * @param beganAt ISO 8601, UTC
 * @throws Failure unavailable
 */
export function noteMissed({ meetings, publish, ...stores }: MissedDependencies) {
  const read = readEffectiveSchedule(stores);
  return async ({ id, lastTime }: Pick<OneOnOne, 'id' | 'lastTime'>, beganAt: string): Promise<void> => {
    const effectiveSchedule = await read(id, beganAt);
    if (!effectiveSchedule) return;
    const missed = missedOccurrences(effectiveSchedule, { lastHeldAt: lastTime?.heldAt ?? null, beganAt });
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
