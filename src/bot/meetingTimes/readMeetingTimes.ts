import type { ScheduledTimes } from '../../domain/meetingDetails.ts';
import type { BotUseCases } from '../../usecases/bot/botUseCases.ts';
import type { MeetingOfPair } from '../../usecases/cadence/meetingsToAsk.ts';
import type { Whereabouts } from '../../usecases/cadence/recordMeetingTimes.ts';
import type { Clock } from '../../usecases/pairPorts.ts';
import type { ReadAudience } from '../audience/speaker.ts';
import type { Connector } from '../connector/connector.ts';
import { ConnectorFault } from '../connector/connectorFault.ts';
import { rememberBriefly } from '../roster.ts';

type Dependencies = {
  connector: Pick<Connector, 'meetingTimes'>;
  readAudience: ReadAudience;
  useCases: Pick<BotUseCases, 'meetingsToAsk' | 'recordMeetingTimes'>;
  clock: Clock;
};

/**
 * Asks Teams when the meetings of a pair are, in chats that the two alone read, and keeps what it says. Asked again within the hour for the same person,
 * it asks nobody.
 * @param look `meeting`: the one whose chat somebody is in; left out, those that are known of the two. `since`: an
 * answer from before this moment is asked for anew, ISO 8601, UTC
 * @throws Failure changedMeanwhile, unavailable; ConnectorFault
 */
export type ReadMeetingTimes = (
  oneOnOneId: string,
  look: { who: Whereabouts | null; meeting?: MeetingOfPair; since?: string },
) => Promise<void>;

/** Milliseconds for which Teams' answer holds. */
const holds = 3_600_000;

type DetailsQuestion = { oneOnOneId: string; meeting: MeetingOfPair | null; who: Whereabouts | null };

export function createReadMeetingTimes(dependencies: Dependencies): ReadMeetingTimes {
  const ask = rememberBriefly(
    (about) => look(dependencies, JSON.parse(about) as DetailsQuestion),
    { milliseconds: holds, entries: 2_000, isWorthIt: () => true },
    dependencies.clock,
  );
  return (oneOnOneId, { who, meeting = null, since }) =>
    ask(JSON.stringify({ oneOnOneId, meeting, who } satisfies DetailsQuestion), since);
}

async function look(
  dependencies: Dependencies,
  { oneOnOneId, meeting, who }: DetailsQuestion,
): Promise<void> {
  for (const { serviceUrl, ...one } of await dependencies.useCases.meetingsToAsk(oneOnOneId, meeting)) {
    const { audience } = await dependencies.readAudience(one.conversationId, { oneOnOneId });
    if (audience.kind !== 'theseTwo') continue;
    await dependencies.useCases.recordMeetingTimes(
      oneOnOneId,
      { ...one, times: await scheduled(dependencies, serviceUrl, one.meetingId) },
      who,
    );
  }
}

/** A meeting that is gone has no time; no answer at all is none. */
async function scheduled(
  { connector }: Dependencies,
  serviceUrl: string,
  meetingId: string,
): Promise<ScheduledTimes> {
  try {
    return await connector.meetingTimes(serviceUrl, meetingId);
  } catch (error) {
    if (error instanceof ConnectorFault && error.isGone) return null;
    throw error;
  }
}
