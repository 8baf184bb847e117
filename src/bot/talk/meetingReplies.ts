import { Failure } from '../../contract/errors.ts';
import type { RecordedMeeting } from '../../domain/meeting.ts';
import { meetingRecordedCard } from '../cards/meetingRecorded.ts';
import type { MeetingRecordedView } from '../cards/views.ts';
import type { PairContext } from '../turn/pairContext.ts';
import type { Reply } from '../turn/reply.ts';
import type { UseCases } from '../useCases.ts';
import { recapReply } from './outlookReplies.ts';

/** "recap": wraps the meeting up when there is something to record, and else shows what is open. */
export async function wrapUpReply(useCases: UseCases, pairContext: PairContext): Promise<Reply> {
  const meeting = await recordMeeting(useCases, pairContext);
  if (meeting === null) return recapReply(useCases, pairContext);
  return filedReply(useCases, pairContext, meeting);
}

/** Takes a wrap-up back; when it is too late, says so on the card as it stands. @throws Failure */
export async function undoReply(
  useCases: UseCases,
  pairContext: PairContext,
  meetingId: string,
): Promise<Reply> {
  const { person, oneOnOne } = pairContext;
  const found = await useCases.meetings.read({ oneOnOneId: oneOnOne.id, meetingId });
  const undone = await useCases.undoWrapUp(person, oneOnOne.id, meetingId);
  if (found?.value.kind !== 'held') throw new Failure('notFound');
  const view = await useCases.viewOfRecordedMeeting(undone.value, found.value);
  return replyOf({ ...view, state: 'undone' });
}

async function filedReply(
  useCases: UseCases,
  { person, oneOnOne }: PairContext,
  meeting: RecordedMeeting,
): Promise<Reply> {
  const now = await useCases.readOneOnOne({ person, id: oneOnOne.id });
  return replyOf(await useCases.viewOfRecordedMeeting(now.value, meeting));
}

/** In their own chat the reply is the card that is posted; from elsewhere that chat gets its own. */
async function recordMeeting(
  useCases: UseCases,
  { person, oneOnOne, turn }: PairContext,
): Promise<RecordedMeeting | null> {
  const wrapUp = turn.conversation.kind === 'group' ? useCases.wrapUpHere : useCases.wrapUp;
  try {
    return await wrapUp(person, oneOnOne.id, { round: null });
  } catch (error) {
    if (error instanceof Failure && error.code === 'nothingToWrapUp') return null;
    throw error;
  }
}

function replyOf(view: MeetingRecordedView): Reply {
  return { card: (reader) => meetingRecordedCard(view, reader) };
}
