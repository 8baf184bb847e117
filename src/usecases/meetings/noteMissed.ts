import { missedMeetingId } from '../../domain/meetingId.ts';
import type { MeetingNeeds } from './needs.ts';

/**
 * Notes that the two did not meet at an occurrence. Told again it is noted once.
 * @param startsAt when it was meant to start, ISO 8601, UTC
 * @throws Failure unavailable
 */
export function noteMissed({ meetings, tellPanels }: Pick<MeetingNeeds, 'meetings' | 'tellPanels'>) {
  return async (oneOnOneId: string, startsAt: string): Promise<void> => {
    const missed = { kind: 'missed' as const, id: missedMeetingId(startsAt), heldAt: startsAt };
    if (await meetings.create(oneOnOneId, missed)) tellPanels(oneOnOneId, { kind: 'oneOnOneChanged' });
  };
}
