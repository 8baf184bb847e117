import { Failure } from '../../contract/errors.ts';
import { countingZone } from '../../domain/pairZone.ts';
import { longGapCard } from '../cards/longGap.ts';
import { mutedCard } from '../cards/muted.ts';
import type { CardAction } from '../cards/payloads.ts';
import type { Reply } from '../turn/reply.ts';
import { type PairContext, pairOf, type Turn } from '../turn/turn.ts';
import { actionPress } from './actionPress.ts';
import { savePress } from './answerPress.ts';
import { panelUrlOf } from './panelUrlOf.ts';
import type { ReminderPress } from './reminderPorts.ts';

/** A button of a card that came unasked. */
export type OnReminder = Extract<
  CardAction,
  { verb: 'answer' | 'dealWithAction' | 'muteReminders' | 'skipGap' }
>;

/** Does what a button of a reminder asks, and answers with its card as it stands then. @throws Failure */
export async function pressReminder(
  dependencies: ReminderPress,
  pairContext: PairContext,
  action: OnReminder,
): Promise<Reply> {
  switch (action.verb) {
    case 'answer':
      return savePress(dependencies, pairContext, action);
    case 'dealWithAction':
      return actionPress(dependencies, pairContext, action);
    case 'muteReminders':
      return mutePress(dependencies, pairContext, action.isMuted);
    case 'skipGap':
      return longGapReply(dependencies, pairContext, true);
  }
}

/** Whether somebody wants reminders is their own matter: it is answered where nobody else reads it. */
async function mutePress(
  { useCases }: ReminderPress,
  { turn, person, oneOnOne }: PairContext,
  isMuted: boolean,
) {
  if (turn.conversation.kind !== 'personal') throw new Failure('notFound');
  await useCases.changeReminders(person, oneOnOne.id, { muted: isMuted }, turn.zone);
  const reply: Reply = { card: (reader) => mutedCard({ pair: pairOf({ oneOnOne }), isMuted }, reader) };
  return reply;
}

/** What waits for two who have not met for long. */
export async function longGapReply(
  { useCases, teamsAppId }: Pick<ReminderPress, 'useCases' | 'teamsAppId'>,
  { turn, person, oneOnOne }: Pick<PairContext, 'person' | 'oneOnOne'> & { turn: Pick<Turn, 'zone'> },
  isSkipped: boolean,
): Promise<Reply> {
  const [topics, actions, upcoming] = await Promise.all([
    useCases.listTopics(person, oneOnOne.id),
    useCases.listActions(person, oneOnOne.id, countingZone(turn.zone)),
    useCases.readUpcoming(person, oneOnOne.id),
  ]);
  const view = {
    pair: pairOf({ oneOnOne }),
    topics: topics.length,
    actions: actions.filter(({ value }) => value.status === 'open').length,
    isSkipped,
    times: { nextAt: upcoming.next?.startsAt ?? null, source: upcoming.source, set: upcoming.cadence },
    panelUrl: panelUrlOf(oneOnOne, teamsAppId),
  };
  return { card: (reader) => longGapCard(view, reader) };
}
