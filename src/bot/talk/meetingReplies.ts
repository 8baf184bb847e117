import { Failure } from '../../contract/errors.ts';
import type { RecordedMeeting } from '../../domain/meeting.ts';
import type { BotUseCases } from '../../usecases/bot/botUseCases.ts';
import { meetingRecordedCard } from '../cards/meetingRecorded.ts';
import type { MeetingRecordedView } from '../cards/views.ts';
import type { Reply } from '../turn/reply.ts';
import type { PairContext } from '../turn/turn.ts';
import { viewOfRecordedMeeting } from '../viewOfRecordedMeeting.ts';
import { recapReply } from './outlookReplies.ts';

type Dependencies = { useCases: BotUseCases; teamsAppId: string };

/** "recap": wraps the meeting up when there is something to record, and else shows what is open. */
export async function wrapUpReply(dependencies: Dependencies, pairContext: PairContext): Promise<Reply> {
  const meeting = await recordMeeting(dependencies.useCases, pairContext);
  if (meeting === null) return recapReply(dependencies.useCases, pairContext);
  return filedReply(dependencies, pairContext, meeting);
}

/** Takes a wrap-up back; when it is too late, says so on the card as it stands. @throws Failure */
export async function undoReply(
  { useCases, teamsAppId }: Dependencies,
  pairContext: PairContext,
  meetingId: string,
): Promise<Reply> {
  const { person, oneOnOne } = pairContext;
  const { value: meeting } = await useCases.readMeeting(person, oneOnOne.id, meetingId);
  const undone = await useCases.undoWrapUp(person, oneOnOne.id, meetingId);
  if (meeting.kind !== 'held') throw new Failure('notFound');
  const recap = await useCases.recapOf(undone.value, meeting);
  return replyOf({ ...viewOfRecordedMeeting(recap, teamsAppId), state: 'undone' });
}

async function filedReply(
  { useCases, teamsAppId }: Dependencies,
  { person, oneOnOne }: PairContext,
  meeting: RecordedMeeting,
): Promise<Reply> {
  const now = await useCases.readOneOnOne(person, oneOnOne.id);
  return replyOf(viewOfRecordedMeeting(await useCases.recapOf(now.value, meeting), teamsAppId));
}

/** In their own chat the reply is the card that is posted; from elsewhere that chat gets its own. */
async function recordMeeting(
  useCases: BotUseCases,
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
