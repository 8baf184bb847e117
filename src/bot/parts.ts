import type { BotNeeds } from './botNeeds.ts';
import { createConnectorCalls, usualConnectorLimits } from './connector/callConnector.ts';
import { createConnector } from './connector/connector.ts';
import { connectorToken } from './connector/connectorToken.ts';
import { createLookAtDetails } from './meeting/lookAtDetails.ts';
import { createMeetingDetails } from './meeting/meetingDetails.ts';
import { createNextMeeting } from './meeting/nextMeeting.ts';
import { createPersonalAddress } from './proactive/personalAddress.ts';
import { createTellBoth } from './proactive/tellBoth.ts';
import { createTellChats } from './proactive/tellChats.ts';
import { createTellRecap } from './proactive/tellRecap.ts';
import { createStories } from './stories.ts';
import { createAfterwards } from './turn/afterwards.ts';
import { createPlaces } from './turn/place.ts';
import { createSeenRecently } from './turn/seenRecently.ts';
import { createModel } from './understanding/model.ts';
import { createUnderstand } from './understanding/understand.ts';

/** Milliseconds within which Teams gets an answer; it gives up after about five seconds. */
const usualInvoke = 1_800;

/** What the routes of the bot work with. */
export type BotParts = ReturnType<typeof createParts>;

export function createParts(needs: BotNeeds) {
  const { bot, clock, logger, roster, tenantIds, limits } = needs;
  const token = connectorToken(bot, clock);
  const connectorLimits = limits?.connector ?? usualConnectorLimits;
  const connector = createConnector(
    createConnectorCalls({ token, serviceHosts: bot.serviceHosts, limits: connectorLimits }),
  );
  const afterwards = createAfterwards(logger);
  const tellChats = createTellChats({ ...needs, connector, afterwards });
  const tellRecap = createTellRecap({ ...needs, connector, afterwards });
  const stories = createStories({ ...needs, rosterOf: roster, tellChats, tellRecap });
  const addressOf = createPersonalAddress({ persons: needs.persons, stories, connector });
  const lookAtDetails = createLookAtDetails({ ...needs, connector, note: stories.noteDetails });
  const details = createMeetingDetails({ look: lookAtDetails, stories, afterwards });
  const reminders = { stories, teamsAppId: needs.teamsAppId };
  return {
    needs,
    connector,
    afterwards,
    stories,
    reminders,
    addressOf,
    roster,
    tenantIds,
    logger,
    tellChats,
    tellRecap,
    lookAtDetails,
    details,
    places: createPlaces({ stories, roster, details }),
    exportLink: needs.exportLink,
    nextMeeting: createNextMeeting({ stories, look: lookAtDetails, logger }),
    understand: needs.ai ? createUnderstand(stories, createModel(needs.ai)) : null,
    saidRecently: createSeenRecently(clock),
    tellBoth: createTellBoth({ stories, store: needs.store, connector, afterwards, addressOf }),
    invokeWithin: limits?.invoke ?? usualInvoke,
  };
}
