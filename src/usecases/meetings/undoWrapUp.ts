import { Failure } from '../../contract/errors.ts';
import { meetingIdOfNumber, meetingNumberOf } from '../../domain/meetingId.ts';
import type { OneOnOne } from '../../domain/oneOnOne.ts';
import { canUndo, lastTimeOf, type Undoable, undoRecording } from '../../domain/wrapUp.ts';
import type { Versioned } from '../pairPorts.ts';
import { ofPair } from '../scope.ts';
import { bringAgendaUpToDate } from './bringAgendaUpToDate.ts';
import type { MeetingDependencies } from './dependencies.ts';

type Dependencies = Omit<MeetingDependencies, 'actionItems'>;

/**
 * One of the two takes a wrap-up back: its record goes, and what it held is on the agenda again. Asking again
 * changes nothing.
 * @param seen when the record was made that the person saw, ISO 8601; null takes back whichever stands
 * @throws Failure notFound, tooLateToUndo, changedMeanwhile, unavailable
 */
export function undoWrapUp(dependencies: Dependencies) {
  return ofPair('wrapUp', async ({ oneOnOneId }, meetingId: string, seen: string | null = null) => {
    const current = await dependencies.store.read(oneOnOneId);
    const meetingNumber = meetingNumberOf(meetingId);
    if (!current || meetingNumber === null) throw new Failure('notFound');
    if (current.value.round !== meetingNumber) await unfile(dependencies, current, { meetingId, seen });
    const undone: Versioned<OneOnOne> = await bringAgendaUpToDate(dependencies)(oneOnOneId);
    dependencies.publish({ kind: 'wrapUpUndone', oneOnOneId, meetingId });
    return undone;
  });
}

async function unfile(
  dependencies: Dependencies,
  { value, etag }: Versioned<OneOnOne>,
  { meetingId, seen }: { meetingId: string; seen: string | null },
): Promise<void> {
  const found = (await dependencies.meetings.read({ oneOnOneId: value.id, meetingId }))?.value;
  const meeting = found?.kind === 'unreadable' ? await asFarAsKnown(dependencies, value, meetingId) : found;
  if (meeting?.kind !== 'held') throw new Failure('notFound');
  if (seen !== null && meeting.wrappedUpAt !== seen) throw new Failure('changedMeanwhile');
  if (!canUndo(value, meeting, dependencies.clock())) throw new Failure('tooLateToUndo');
  const taken = await dependencies.meetings.unfile(undoRecording(value, meeting), etag, meetingId);
  if (!taken) throw new Failure('changedMeanwhile');
}

/**
 * What an undo needs of a record that cannot be read. The 1:1 repeats when its latest meeting was held and recorded; what
 * was answered before that is recorded one round earlier; the words themselves are still in the agenda document.
 */
async function asFarAsKnown(
  { meetings }: Dependencies,
  { id, lastTime }: OneOnOne,
  meetingId: string,
): Promise<Undoable | null> {
  const meetingNumber = meetingNumberOf(meetingId);
  if (meetingNumber === null || lastTime === null) return null;
  const earlier =
    meetingNumber === 0
      ? null
      : (await meetings.read({ oneOnOneId: id, meetingId: meetingIdOfNumber(meetingNumber - 1) }))?.value;
  const { heldAt, wrappedUpAt } = lastTime;
  const before = { lastTime: earlier?.kind === 'held' ? lastTimeOf(earlier) : null, running: null };
  return { kind: 'held', round: meetingNumber, heldAt, wrappedUpAt, people: [], before };
}
