import { createReadAudience, createSpeaker } from '../audience/speaker.ts';
import {
  type Connector,
  createConnector,
  createConnectorCalls,
  usualConnectorLimits,
} from '../connector/connector.ts';
import { connectorToken } from '../credentials.ts';
import { createModel } from '../intent/model.ts';
import { createReadIntent } from '../intent/readIntent.ts';
import { createNextMeeting } from '../meeting/nextMeeting.ts';
import { createMeetingTimesSync } from '../meetingTimes/meetingTimesSync.ts';
import { createReadMeetingTimes } from '../meetingTimes/readMeetingTimes.ts';
import { createNotifyPair } from '../proactive/notifyPair.ts';
import { createPersonalAddress } from '../proactive/personalAddress.ts';
import { createRecapCards } from '../proactive/recapCards.ts';
import { createRefreshCards } from '../proactive/refreshCards.ts';
import { createRemoveCards } from '../proactive/removeCards.ts';
import { createChatScopes, createFindChatPair } from '../scope/scope.ts';
import { createOpenQuestions } from '../talk/askBack.ts';
import { type Background, createBackground } from '../turn/background.ts';
import { createRateLimited } from '../turn/once.ts';
import type { BotDependencies } from './botDependencies.ts';

/** Milliseconds within which Teams gets an answer; it gives up after about five seconds. */
const usualInvoke = 1_800;

/** What the routes of the bot work with. */
export type BotContext = ReturnType<typeof createBotContext>;

/** @param outside where messages go, and when what follows an answer is done */
export function createBotContext(
  dependencies: BotDependencies,
  { connector, background }: { connector: Connector; background: Background } = outsideOf(dependencies),
) {
  const { useCases, clock, logger, roster, tenantIds, limits } = dependencies;
  const readAudience = createReadAudience(roster);
  const speaker = createSpeaker({ connector, readAudience, logger });
  const addressOf = createPersonalAddress({ useCases, connector });
  const readMeetingTimes = createReadMeetingTimes({
    ...dependencies,
    connector,
    readAudience,
  });
  const details = createMeetingTimesSync({ look: readMeetingTimes, useCases, background });
  const findChatPair = createFindChatPair({ useCases, readAudience, tenantIds, details });
  const reminders = { useCases, teamsAppId: dependencies.teamsAppId };
  return {
    dependencies,
    connector,
    speaker,
    readAudience,
    findChatPair,
    background,
    useCases,
    reminders,
    addressOf,
    roster,
    tenantIds,
    logger,
    removeCards: createRemoveCards({ ...dependencies, connector }),
    refreshCards: createRefreshCards({ ...dependencies, speaker, background }),
    recapCards: createRecapCards({ ...dependencies, connector, speaker, background }),
    readMeetingTimes,
    details,
    chatScopes: createChatScopes({ useCases, findChatPair, details }),
    exportLink: dependencies.exportLink,
    nextMeeting: createNextMeeting({ useCases, look: readMeetingTimes, logger }),
    understand: dependencies.ai ? createReadIntent(useCases, createModel(dependencies.ai)) : null,
    questions: createOpenQuestions(clock),
    rateLimited: createRateLimited(clock),
    notifyPair: createNotifyPair({ useCases, speaker, background, addressOf }),
    invokeWithin: limits?.invoke ?? usualInvoke,
  };
}

/** Teams itself, and everything at once. */
function outsideOf({ bot, clock, logger, limits }: BotDependencies) {
  const token = connectorToken(bot, clock);
  const connectorLimits = limits?.connector ?? usualConnectorLimits;
  const { serviceHosts } = bot;
  const connector = createConnector(createConnectorCalls({ token, serviceHosts, limits: connectorLimits }));
  return { connector, background: createBackground(logger) };
}
