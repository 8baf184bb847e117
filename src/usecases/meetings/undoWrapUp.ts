import { Failure } from '../../contract/errors.ts';
import { can } from '../../domain/access.ts';
import { roundOfMeeting } from '../../domain/meetingId.ts';
import type { OneOnOne } from '../../domain/oneOnOne.ts';
import type { Person } from '../../domain/person.ts';
import { canUndo, takeBack } from '../../domain/wrapUp.ts';
import type { Versioned } from '../ports.ts';
import { bringAgendaUpToDate } from './bringAgendaUpToDate.ts';
import type { MeetingNeeds } from './needs.ts';

type Needs = Omit<MeetingNeeds, 'tellRecap' | 'actionItems'>;

/**
 * One of the two takes a wrap-up back: its record goes, and what it held is on the agenda again. Asking again
 * changes nothing.
 * @throws Failure notFound, tooLateToUndo, changedMeanwhile, unavailable
 */
export function undoWrapUp(needs: Needs) {
  return async (person: Person, oneOnOneId: string, meetingId: string): Promise<Versioned<OneOnOne>> => {
    const current = can(person, 'wrapUp', oneOnOneId) ? await needs.store.read(oneOnOneId) : null;
    const round = roundOfMeeting(meetingId);
    if (!current || round === null) throw new Failure('notFound');
    if (current.value.round !== round) await unfile(needs, current, meetingId);
    const undone = await bringAgendaUpToDate(needs)(oneOnOneId);
    needs.tellPanels(oneOnOneId, { kind: 'oneOnOneChanged' });
    return undone;
  };
}

async function unfile(needs: Needs, { value, etag }: Versioned<OneOnOne>, meetingId: string): Promise<void> {
  const meeting = await needs.meetings.read(value.id, meetingId);
  if (meeting?.value.kind !== 'held') throw new Failure('notFound');
  if (!canUndo(value, meeting.value, needs.clock())) throw new Failure('tooLateToUndo');
  const taken = await needs.meetings.unfile(takeBack(value, meeting.value), etag, meetingId);
  if (!taken) throw new Failure('changedMeanwhile');
}
