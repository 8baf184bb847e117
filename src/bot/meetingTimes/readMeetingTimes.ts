import type { ScheduledTimes } from '../../domain/meetingDetails.ts';
import { minutesLater } from '../../domain/wallClock.ts';
import type { recordMeetingTimes, Whereabouts } from '../../usecases/cadence/recordMeetingTimes.ts';
import type { ChatStore } from '../../usecases/chats/stores.ts';
import type { CalendarStore } from '../../usecases/connections/stores.ts';
import type { Clock } from '../../usecases/pairPorts.ts';
import type { ReadAudience } from '../audience/readAudience.ts';
import type { Connector } from '../connector/connector.ts';
import { ConnectorFault } from '../connector/connectorFault.ts';
import { rememberBriefly } from '../rememberBriefly.ts';

type Dependencies = {
  connector: Pick<Connector, 'meetingTimes'>;
  readAudience: ReadAudience;
  chats: Pick<ChatStore, 'list'>;
  calendars: Pick<CalendarStore, 'read'>;
  note: ReturnType<typeof recordMeetingTimes>;
  clock: Clock;
};

/** A meeting of the two, and where Teams is asked about it. */
export type MeetingOfPair = { conversationId: string; serviceUrl: string; meetingId: string };

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

/** Minutes for which a calendar that was read makes this look needless: it shows more. */
const calendarHolds = 24 * 60;

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
  const calendar = (await dependencies.calendars.read(oneOnOneId))?.value;
  if (calendar?.readBy && minutesLater(calendar.readAt, calendarHolds) > dependencies.clock()) return;
  const known = new Map(calendar?.details.map((one) => [one.conversationId, one.meetingId]));
  for (const { serviceUrl, ...one } of meeting
    ? [meeting]
    : await meetingsOf(dependencies, oneOnOneId, known)) {
    const { audience } = await dependencies.readAudience(one.conversationId, { oneOnOneId });
    if (audience.kind !== 'theseTwo') continue;
    await dependencies.note(
      oneOnOneId,
      { ...one, times: await scheduled(dependencies, serviceUrl, one.meetingId) },
      who,
    );
  }
}

/** Those in whose chats Opener may speak, and whose names in Teams it has heard. */
async function meetingsOf(
  { chats }: Dependencies,
  oneOnOneId: string,
  known: ReadonlyMap<string, string>,
): Promise<MeetingOfPair[]> {
  return (await chats.list(oneOnOneId)).flatMap(({ value }) => {
    const { conversationId, serviceUrl, standing, meeting } = value;
    const meetingId = meeting?.id || known.get(conversationId);
    return standing === 'active' && meetingId ? [{ conversationId, serviceUrl, meetingId }] : [];
  });
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
