import { Failure } from '../../contract/errors.ts';
import { longGapCard } from '../cards/longGap.ts';
import { mutedCard } from '../cards/muted.ts';
import type { CardAction } from '../cards/payloads.ts';
import { type Asked, pairOf } from '../talk/asked.ts';
import type { Reply } from '../talk/reply.ts';
import { actionPress } from './actionPress.ts';
import { savePress } from './answerPress.ts';
import { panelUrlOf } from './panelUrlOf.ts';
import type { ReminderPress } from './ports.ts';

/** A button of a card that came unasked. */
export type OnReminder = Extract<
  CardAction,
  { verb: 'answer' | 'dealWithAction' | 'muteReminders' | 'skipGap' }
>;

/** Does what a button of a reminder asks, and answers with its card as it stands then. @throws Failure */
export async function pressReminder(needs: ReminderPress, asked: Asked, action: OnReminder): Promise<Reply> {
  switch (action.verb) {
    case 'answer':
      return savePress(needs, asked, action);
    case 'dealWithAction':
      return actionPress(needs, asked, action);
    case 'muteReminders':
      return mutePress(needs, asked, action.isMuted);
    case 'skipGap':
      return longGapReply(needs, asked, true);
  }
}

/** Whether somebody wants reminders is their own matter: it is answered where nobody else reads it. */
async function mutePress({ stories }: ReminderPress, { turn, person, oneOnOne }: Asked, isMuted: boolean) {
  if (turn.conversation.kind !== 'personal') throw new Failure('notFound');
  await stories.changeReminders(person, oneOnOne.id, { muted: isMuted });
  const reply: Reply = { card: (reader) => mutedCard({ pair: pairOf({ oneOnOne }), isMuted }, reader) };
  return reply;
}

/** What waits for two who have not met for long. */
export async function longGapReply(
  { stories, teamsAppId }: Pick<ReminderPress, 'stories' | 'teamsAppId'>,
  { person, oneOnOne }: Pick<Asked, 'person' | 'oneOnOne'>,
  isSkipped: boolean,
): Promise<Reply> {
  const [topics, actions] = await Promise.all([
    stories.listTopics(person, oneOnOne.id),
    stories.listActions(person, oneOnOne.id, 'UTC'),
  ]);
  const view = {
    pair: pairOf({ oneOnOne }),
    topics: topics.length,
    actions: actions.filter(({ value }) => value.status === 'open').length,
    isSkipped,
    panelUrl: panelUrlOf(oneOnOne, teamsAppId),
  };
  return { card: (reader) => longGapCard(view, reader) };
}
