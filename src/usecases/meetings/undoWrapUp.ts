import { Failure } from '../../contract/errors.ts';
import { meetingIdOfRound, roundOfMeeting } from '../../domain/meetingId.ts';
import type { OneOnOne } from '../../domain/oneOnOne.ts';
import { canUndo, lastTimeOf, takeBack, type Undoable } from '../../domain/wrapUp.ts';
import type { Versioned } from '../ports.ts';
import { ofPair } from '../scope.ts';
import { bringAgendaUpToDate } from './bringAgendaUpToDate.ts';
import type { MeetingNeeds } from './needs.ts';

type Needs = Omit<MeetingNeeds, 'actionItems'>;

/**
 * One of the two takes a wrap-up back: its record goes, and what it held is on the agenda again. Asking again
 * changes nothing.
 * @throws Failure notFound, tooLateToUndo, changedMeanwhile, unavailable
 */
export function undoWrapUp(needs: Needs) {
  return ofPair('wrapUp', async ({ oneOnOneId }, meetingId: string): Promise<Versioned<OneOnOne>> => {
    const current = await needs.store.read(oneOnOneId);
    const round = roundOfMeeting(meetingId);
    if (!current || round === null) throw new Failure('notFound');
    if (current.value.round !== round) await unfile(needs, current, meetingId);
    const undone = await bringAgendaUpToDate(needs)(oneOnOneId);
    needs.publish({ kind: 'wrapUpUndone', oneOnOneId });
    return undone;
  });
}

async function unfile(needs: Needs, { value, etag }: Versioned<OneOnOne>, meetingId: string): Promise<void> {
  const found = (await needs.meetings.read({ oneOnOneId: value.id, meetingId }))?.value;
  const meeting = found?.kind === 'unreadable' ? await asFarAsKnown(needs, value, meetingId) : found;
  if (meeting?.kind !== 'held') throw new Failure('notFound');
  if (!canUndo(value, meeting, needs.clock())) throw new Failure('tooLateToUndo');
  const taken = await needs.meetings.unfile(takeBack(value, meeting), etag, meetingId);
  if (!taken) throw new Failure('changedMeanwhile');
}

/**
 * What an undo needs of a record that cannot be read. The 1:1 repeats when its latest meeting was held and filed; what
 * was answered before that is on record one round earlier; the words themselves are still in the living agenda.
 */
async function asFarAsKnown(
  { meetings }: Needs,
  { id, lastTime }: OneOnOne,
  meetingId: string,
): Promise<Undoable | null> {
  const round = roundOfMeeting(meetingId);
  if (round === null || lastTime === null) return null;
  const earlier =
    round === 0
      ? null
      : (await meetings.read({ oneOnOneId: id, meetingId: meetingIdOfRound(round - 1) }))?.value;
  const { heldAt, wrappedUpAt } = lastTime;
  const before = { lastTime: earlier?.kind === 'held' ? lastTimeOf(earlier) : null, running: null };
  return { kind: 'held', round, heldAt, wrappedUpAt, people: [], before };
}
