import { createReadAudience } from './audience/readAudience.ts';
import { createSpeaker } from './audience/speaker.ts';
import type { BotNeeds } from './botNeeds.ts';
import { createConnectorCalls, usualConnectorLimits } from './connector/callConnector.ts';
import { type Connector, createConnector } from './connector/connector.ts';
import { connectorToken } from './connector/connectorToken.ts';
import { createLookAtDetails } from './meeting/lookAtDetails.ts';
import { createMeetingDetails } from './meeting/meetingDetails.ts';
import { createNextMeeting } from './meeting/nextMeeting.ts';
import { createPersonalAddress } from './proactive/personalAddress.ts';
import { createPostRecap } from './proactive/postRecap.ts';
import { createRefreshCards } from './proactive/refreshCards.ts';
import { createTellBoth } from './proactive/tellBoth.ts';
import { createStories } from './stories.ts';
import { createOpenQuestions } from './talk/openQuestions.ts';
import { type Afterwards, createAfterwards } from './turn/afterwards.ts';
import { createPairHere } from './turn/pairHere.ts';
import { createPlaces } from './turn/place.ts';
import { createSeenRecently } from './turn/seenRecently.ts';
import { createModel } from './understanding/model.ts';
import { createUnderstand } from './understanding/understand.ts';

/** Milliseconds within which Teams gets an answer; it gives up after about five seconds. */
const usualInvoke = 1_800;

/** What the routes of the bot work with. */
export type BotParts = ReturnType<typeof createParts>;

/** @param outside where messages go, and when what follows an answer is done */
export function createParts(
  needs: BotNeeds,
  { connector, afterwards }: { connector: Connector; afterwards: Afterwards } = outsideOf(needs),
) {
  const { clock, logger, roster, tenantIds, limits } = needs;
  const readAudience = createReadAudience(roster);
  const speaker = createSpeaker({ connector, readAudience, logger });
  const stories = createStories({ ...needs, rosterOf: roster });
  const addressOf = createPersonalAddress({ persons: needs.persons, stories, connector });
  const lookAtDetails = createLookAtDetails({ ...needs, connector, readAudience, note: stories.noteDetails });
  const details = createMeetingDetails({ look: lookAtDetails, stories, afterwards });
  const pairHere = createPairHere({ stories, readAudience, tenantIds, details });
  const reminders = { stories, teamsAppId: needs.teamsAppId };
  return {
    needs,
    connector,
    speaker,
    readAudience,
    pairHere,
    afterwards,
    stories,
    reminders,
    addressOf,
    roster,
    tenantIds,
    logger,
    refreshCards: createRefreshCards({ ...needs, speaker, afterwards }),
    postRecap: createPostRecap({ ...needs, speaker, afterwards }),
    lookAtDetails,
    details,
    places: createPlaces({ stories, pairHere, details }),
    exportLink: needs.exportLink,
    nextMeeting: createNextMeeting({ stories, look: lookAtDetails, logger }),
    understand: needs.ai ? createUnderstand(stories, createModel(needs.ai)) : null,
    questions: createOpenQuestions(clock),
    saidRecently: createSeenRecently(clock),
    tellBoth: createTellBoth({ stories, store: needs.store, speaker, afterwards, addressOf }),
    invokeWithin: limits?.invoke ?? usualInvoke,
  };
}

/** Teams itself, and everything at once. */
function outsideOf({ bot, clock, logger, limits }: BotNeeds) {
  const token = connectorToken(bot, clock);
  const connectorLimits = limits?.connector ?? usualConnectorLimits;
  const { serviceHosts } = bot;
  const connector = createConnector(createConnectorCalls({ token, serviceHosts, limits: connectorLimits }));
  return { connector, afterwards: createAfterwards(logger) };
}
