import type { HeldMeeting, WellSpent } from '../../domain/meeting.ts';
import type { Person } from '../../domain/person.ts';
import type { Versioned } from '../ports.ts';
import { enter } from '../scope.ts';
import { changeMeeting } from './changeMeeting.ts';
import type { MeetingNeeds } from './needs.ts';

/**
 * One of the two says whether a meeting's time was well spent, or says it anew.
 * @throws Failure notFound, changedMeanwhile, unavailable
 */
export function rateMeeting(needs: Pick<MeetingNeeds, 'meetings' | 'publish'>) {
  return async (
    person: Person,
    place: { oneOnOneId: string; meetingId: string },
    answer: WellSpent,
  ): Promise<Versioned<HeldMeeting>> => {
    const { oneOnOneId } = enter(person, 'wrapUp', place.oneOnOneId);
    const rated = await changeMeeting(needs, place, (meeting) => {
      const others = meeting.wellSpent.filter(({ personId }) => personId !== person.id);
      const isSaid = meeting.wellSpent.some((one) => one.personId === person.id && one.answer === answer);
      return isSaid ? meeting : { ...meeting, wellSpent: [...others, { personId: person.id, answer }] };
    });
    needs.publish({ kind: 'historyChanged', oneOnOneId });
    return rated;
  };
}
