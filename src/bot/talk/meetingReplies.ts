import { Failure } from '../../contract/errors.ts';
import type { HeldMeeting } from '../../domain/meeting.ts';
import { meetingFiledCard } from '../cards/meetingFiled.ts';
import type { MeetingFiledView } from '../cards/views.ts';
import type { Stories } from '../stories.ts';
import type { Asked } from './asked.ts';
import { recapReply } from './outlookReplies.ts';
import type { Reply } from './reply.ts';

/** "recap": wraps the meeting up when there is something to put on record, and else shows what is open. */
export async function wrapUpReply(stories: Stories, asked: Asked): Promise<Reply> {
  const meeting = await filed(stories, asked);
  if (meeting === null) return recapReply(stories, asked);
  return filedReply(stories, asked, meeting);
}

/** Takes a wrap-up back; when it is too late, says so on the card as it stands. @throws Failure */
export async function undoReply(stories: Stories, asked: Asked, meetingId: string): Promise<Reply> {
  const { person, oneOnOne } = asked;
  const found = await stories.meetings.read({ oneOnOneId: oneOnOne.id, meetingId });
  const undone = await stories.undoWrapUp(person, oneOnOne.id, meetingId);
  if (found?.value.kind !== 'held') throw new Failure('notFound');
  const view = await stories.filedMeeting(undone.value, found.value);
  return replyOf({ ...view, state: 'undone' });
}

async function filedReply(
  stories: Stories,
  { person, oneOnOne }: Asked,
  meeting: HeldMeeting,
): Promise<Reply> {
  const now = await stories.readOneOnOne({ person, id: oneOnOne.id });
  return replyOf(await stories.filedMeeting(now.value, meeting));
}

/** In their own chat the reply is the card that is posted; from elsewhere that chat gets its own. */
async function filed(stories: Stories, { person, oneOnOne, turn }: Asked): Promise<HeldMeeting | null> {
  const wrapUp = turn.conversation.kind === 'group' ? stories.wrapUpHere : stories.wrapUp;
  try {
    return await wrapUp(person, oneOnOne.id, { round: null });
  } catch (error) {
    if (error instanceof Failure && error.code === 'nothingToWrapUp') return null;
    throw error;
  }
}

function replyOf(view: MeetingFiledView): Reply {
  return { card: (reader) => meetingFiledCard(view, reader) };
}
