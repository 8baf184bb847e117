import { Failure } from '../../contract/errors.ts';
import type { RecordedMeeting } from '../../domain/meeting.ts';
import type { BotUseCases } from '../../usecases/bot/botUseCases.ts';
import { meetingRecordedCard } from '../cards/meetingRecorded.ts';
import type { Reply } from '../turn/reply.ts';
import type { PairContext } from '../turn/turn.ts';
import { drawnMark, viewOfRecordedMeeting } from '../viewOfRecordedMeeting.ts';
import { recapReply } from './outlookReplies.ts';

type Dependencies = { useCases: BotUseCases; teamsAppId: string };

/** "recap": wraps the meeting up when there is something to record, and else shows what is open. */
export async function wrapUpReply(dependencies: Dependencies, pairContext: PairContext): Promise<Reply> {
  const meeting = await recordMeeting(dependencies.useCases, pairContext);
  if (meeting === null) return recapReply(dependencies.useCases, pairContext);
  return meetingReply(dependencies, pairContext, meeting.id);
}

/**
 * Takes a wrap-up back, the one that the card showed and no later one, and shows what is true of the meeting by now.
 * @throws Failure
 */
export async function undoReply(
  dependencies: Dependencies,
  pairContext: PairContext,
  { meetingId, wrappedUpAt }: { meetingId: string; wrappedUpAt: string },
): Promise<Reply> {
  const { useCases } = dependencies;
  const { person, oneOnOne } = pairContext;
  const seen = await useCases.readRecap({ oneOnOneId: oneOnOne.id, meetingId });
  const isNewer = seen?.meeting ? seen.meeting.wrappedUpAt !== wrappedUpAt : false;
  if (!isNewer) await useCases.undoWrapUp(person, oneOnOne.id, meetingId, wrappedUpAt);
  return meetingReply(dependencies, pairContext, meetingId);
}

/** What a meeting left behind, as things stand now. */
async function meetingReply(
  { useCases, teamsAppId }: Dependencies,
  { oneOnOne }: PairContext,
  meetingId: string,
): Promise<Reply> {
  const key = { oneOnOneId: oneOnOne.id, meetingId };
  const recap = await useCases.readRecap(key);
  if (recap === null) throw new Failure('notFound');
  const view = viewOfRecordedMeeting(recap, teamsAppId);
  return {
    card: (reader) => meetingRecordedCard(view, reader),
    shows: { ...key, drawn: drawnMark(recap) },
  };
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
