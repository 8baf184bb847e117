import type { TurnContext } from 'botbuilder';
import * as z from 'zod';
import { Failure } from '../../contract/errors.ts';
import type { IncomingActivity } from '../activity.ts';
import { onCardAction, onCardSubmit } from '../cardActions/onCardAction.ts';
import { ConnectorFault } from '../connector/connectorFault.ts';
import type { BotContext } from '../context/botContext.ts';
import { openDialog, submitDialog } from '../extension/dialogs.ts';
import { dialogAnswer, searchAnswer } from '../extension/invokeAnswers.ts';
import { search } from '../extension/search.ts';
import { onLifecycle } from '../lifecycle/lifecycle.ts';
import { readLifecycle } from '../lifecycle/lifecycleActivity.ts';
import { readMeetingEvent } from '../meeting/meetingEvent.ts';
import { onMeeting } from '../meeting/onMeeting.ts';
import { onMessage } from '../messages/onMessage.ts';
import { post } from '../talk/post.ts';
import { explanation, failureOf } from '../turn/explain.ts';
import { readTurn, signedIn, type Turn } from '../turn/turn.ts';

export type BotHandlers = ReturnType<typeof createHandlers>;

/** A message: what was written, or what a card's Action.Submit carries. */
const message = z.object({
  text: z.string().catch(''),
  value: z.unknown().optional(),
  entities: z.unknown().optional(),
});

/** What happens on each route: the activity read into our words, the work, and the answer as Teams takes it. */
export function createHandlers(botContext: BotContext) {
  const { dependencies, logger, tenantIds } = botContext;
  const { teamsAppId, peopleIn, tabUrl } = dependencies;
  const meetings = { ...botContext, teamsAppId, peopleIn, tabUrl };
  const turnOf = ({ activity }: TurnContext) =>
    // The endpoint has read it, and the SDK hands it on as it is; its type claims fields that Teams leaves out.
    readTurn(activity as unknown as IncomingActivity, tenantIds, dependencies.clock());
  /** The same of somebody who asks for something: days are meant by their clocks, also where Teams does not tell them. */
  const askingTurnOf = async (context: TurnContext): Promise<Turn> => {
    const turn = turnOf(context);
    if (turn.zone !== null || turn.person === null) return turn;
    return { ...turn, zone: await botContext.useCases.zoneOfPerson(turn.person).catch(() => null) };
  };

  return {
    async message(context: TurnContext): Promise<void> {
      const turn = await askingTurnOf(context);
      const { text, value, entities } = message.parse(context.activity);
      // Another bot's words are no request, and two bots would never stop.
      if (turn.teamsId.startsWith('28:')) return;
      await delivered(async () => {
        if (value && text === '') return onCardSubmit(botContext, turn, value);
        const talk = async () => onMessage(botContext, turn, signedIn(turn, tenantIds), { text, entities });
        await post(
          botContext,
          turn,
          await talk().catch((error) => explanation(failureOf(error, logger), turn.locale)),
        );
      });
    },
    async lifecycle(context: TurnContext): Promise<void> {
      const turn = turnOf(context);
      const event = readLifecycle(context.activity);
      const reply = event && (await onLifecycle(botContext, turn, event));
      if (reply) await delivered(() => post(botContext, turn, reply, 'welcome'));
    },
    async meeting(context: TurnContext): Promise<void> {
      const turn = turnOf(context);
      const event = readMeetingEvent(context.activity, turn.now);
      const reply = event && (await onMeeting(meetings, turn, event));
      if (reply) await delivered(() => post(botContext, turn, reply, 'meetingStarted'));
    },
    async cardAction(context: TurnContext): Promise<void> {
      const turn = await askingTurnOf(context);
      await context.sendActivity(await onCardAction(botContext, turn, context.activity.value));
    },
    async fetchDialog(context: TurnContext) {
      const turn = await askingTurnOf(context);
      return dialogAnswer(botContext, turn, context.activity.value, () =>
        openDialog(botContext, turn, context.activity.value),
      );
    },
    async submitDialog(context: TurnContext) {
      const turn = await askingTurnOf(context);
      return dialogAnswer(botContext, turn, context.activity.value, () =>
        submitDialog(botContext, turn, context.activity.value),
      );
    },
    async search(context: TurnContext) {
      const turn = await askingTurnOf(context);
      return searchAnswer(botContext, turn, () => search(botContext, turn, context.activity.value));
    },
  };

  /** What cannot be posted is for the log: the work is done, and doing it again would not post it either. */
  async function delivered(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      // A Failure here is Teams not telling who reads the chat; then nothing is said in it.
      if (!(error instanceof ConnectorFault || error instanceof Failure)) throw error;
      logger.warn({ err: error }, 'A reply could not be posted');
    }
  }
}
