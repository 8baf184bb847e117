import type { TurnState } from '@microsoft/teams-ai';
// Its index would also load tokenizers and clients of models, of which nothing is used.
import { Application } from '@microsoft/teams-ai/lib/Application.js';
import type { TurnContext } from 'botbuilder';
import type { FastifyInstance } from 'fastify';
import { withTimeout } from '../../platform/later.ts';
import type { Whereabouts } from '../../usecases/cadence/recordMeetingTimes.ts';
import type { SendReminder } from '../../usecases/jobs/jobPorts.ts';
import type { AudienceOf } from '../../usecases/pairPorts.ts';
import { createTurnQueue } from '../../usecases/turnQueue.ts';
import type { IncomingActivity } from '../activity.ts';
import { createBotContext } from '../context/botContext.ts';
import type { BotDependencies } from '../context/botDependencies.ts';
import type { RecapCards } from '../proactive/recapCards.ts';
import type { RefreshCards } from '../proactive/refreshCards.ts';
import type { RemoveCards } from '../proactive/removeCards.ts';
import { createSendReminder } from '../reminders/createSendReminder.ts';
import type { ReminderRules } from '../reminders/reminderPorts.ts';
import { handledOnce } from '../turn/once.ts';
import { createActivityTokenCheck, registerBotEndpoint, type TurnAnswer } from './endpoint.ts';
import { createHandlers } from './handlers.ts';
import { OpenerAdapter } from './openerAdapter.ts';
import { registerActivities } from './routes.ts';

/** Milliseconds for the work that is under way when the server stops. */
const closeWithin = 10_000;

export type Bot = {
  /** Listens at `botPath` of this server. */
  register(app: FastifyInstance): void;
  refreshCards: RefreshCards;
  removeCards: RemoveCards;
  recapCards: Pick<RecapCards, 'show' | 'redraw' | 'redrawLatest'>;
  audienceOf: AudienceOf;
  /** Somebody has their 1:1 open: looks, without letting them wait, when Teams says that its meetings are. */
  readMeetingTimes: (oneOnOneId: string, who: Whereabouts) => void;
  /** How reminders are posted, once the rules of what is due are known. */
  sendBy(rules: ReminderRules): SendReminder;
  /** Lets what is done after an answer finish, for a while. */
  close(): Promise<void>;
};

/** The companion bot: activities of Teams in, use cases, cards out. */
export function createBot(dependencies: BotDependencies): Bot {
  const { bot, clock } = dependencies;
  const parts = createBotContext(dependencies);
  const adapter = new OpenerAdapter(bot, parts.connector, clock);
  // No storage: what is worth keeping is in the database, and nothing of a 1:1 belongs into the SDK's state.
  const app = new SilentApplication({ removeRecipientMention: false });
  registerActivities(app, createHandlers(parts));
  const checkToken = createActivityTokenCheck({
    botId: bot.id,
    issuer: bot.tokenIssuer,
    jwksUri: bot.tokenKeysUrl,
    serviceHosts: bot.serviceHosts,
    clock,
  });
  const inTurn = createTurnQueue();
  const once = handledOnce<TurnAnswer | undefined>();

  /**
   * The SDK stores state per conversation under an etag, so two turns at once would collide after the reply was sent.
   * Invokes do not wait behind messages: Teams gives them a few seconds, and every change has its own etag.
   */
  async function runTurn(activity: IncomingActivity): Promise<TurnAnswer | undefined> {
    const run = async (context: TurnContext) => void (await app.run(context));
    const turn = () => adapter.handle(activity, run);
    return activity.type === 'invoke' ? turn() : inTurn(activity.conversation.id, turn);
  }

  return {
    register(server) {
      registerBotEndpoint(server, {
        checkToken,
        runTurn: (activity) => once(keyOf(activity), () => runTurn(activity)),
      });
    },
    refreshCards: parts.refreshCards,
    removeCards: parts.removeCards,
    recapCards: parts.recapCards,
    audienceOf: async (oneOnOneId, chatId) => (await parts.readAudience(chatId, { oneOnOneId })).audience,
    readMeetingTimes: (oneOnOneId, who) =>
      parts.background.run('look at the details of meetings', () =>
        parts.readMeetingTimes(oneOnOneId, { who }),
      ),
    sendBy: (rules) => createSendReminder({ ...dependencies, ...parts, rules, botId: `28:${bot.id}` }),
    close: () => withTimeout(parts.background.settled(), closeWithin, () => undefined),
  };
}

/**
 * The SDK's timer for "is typing" is one field for all users, and runs whatever its option says (teams-ai 1.7.4):
 * an answer that takes a second is preceded by a message to whoever came first.
 */
class SilentApplication extends Application<TurnState> {
  override startTypingTimer(): void {}
}

/** What tells an activity from every other; null where Teams gives it no id. */
function keyOf({ id, conversation, type }: IncomingActivity): string | null {
  return id ? JSON.stringify([conversation.id, type, id]) : null;
}
