import { missedMeetingId } from '../../domain/meetingId.ts';
import { missedOccurrences } from '../../domain/missedOccurrences.ts';
import { openSchedule } from '../../domain/occurrences.ts';
import type { OneOnOne } from '../../domain/oneOnOne.ts';
import type { CadenceStore } from '../cadence/stores.ts';
import type { MeetingNeeds } from './needs.ts';

export type MissedNeeds = Pick<MeetingNeeds, 'meetings' | 'tellPanels'> & {
  cadences: Pick<CadenceStore, 'read'>;
};

/**
 * A meeting begins: notes the times since the last one at which the two were to meet and did not. Told again, each is
 * noted once.
 * @param oneOnOne with its last meeting on record
 * @param beganAt ISO 8601, UTC
 * @throws Failure unavailable
 */
export function noteMissed({ meetings, cadences, tellPanels }: MissedNeeds) {
  return async ({ id, lastTime }: Pick<OneOnOne, 'id' | 'lastTime'>, beganAt: string): Promise<void> => {
    const cadence = (await cadences.read(id))?.value;
    const schedule = cadence && openSchedule(cadence);
    if (!schedule) return;
    const lastHeldAt = lastTime?.heldAt ?? null;
    const missed = missedOccurrences(schedule, { since: cadence.setAt, lastHeldAt, beganAt });
    const noted = await Promise.all(
      missed.map(({ startsAt }) =>
        meetings.create(id, { kind: 'missed', id: missedMeetingId(startsAt), heldAt: startsAt }),
      ),
    );
    if (noted.some((one) => one !== null)) tellPanels(id, { kind: 'oneOnOneChanged' });
  };
}
