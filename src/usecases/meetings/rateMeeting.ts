import type { RecordedMeeting, WellSpent } from '../../domain/meeting.ts';
import type { Versioned } from '../pairPorts.ts';
import { ofPair } from '../scope.ts';
import { changeMeeting } from './changeMeeting.ts';
import type { MeetingDependencies } from './dependencies.ts';

/**
 * One of the two says whether a meeting's time was well spent, or says it anew.
 * @throws Failure notFound, changedMeanwhile, unavailable
 */
export function rateMeeting(dependencies: Pick<MeetingDependencies, 'meetings' | 'publish'>) {
  return ofPair(
    'wrapUp',
    async (
      { person, oneOnOneId },
      meetingId: string,
      answer: WellSpent,
    ): Promise<Versioned<RecordedMeeting>> => {
      const rated = await changeMeeting(dependencies, { oneOnOneId, meetingId }, (meeting) => {
        const others = meeting.wellSpent.filter(({ personId }) => personId !== person.id);
        const isSaid = meeting.wellSpent.some((one) => one.personId === person.id && one.answer === answer);
        return isSaid ? meeting : { ...meeting, wellSpent: [...others, { personId: person.id, answer }] };
      });
      dependencies.publish({ kind: 'historyChanged', oneOnOneId });
      return rated;
    },
  );
}
