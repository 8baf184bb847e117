import type { ScheduledTimes } from '../../domain/meetingDetails.ts';
import { minutesLater } from '../../domain/wallClock.ts';
import type { noteDetails, Whereabouts } from '../../usecases/cadence/noteDetails.ts';
import type { ChatStore } from '../../usecases/chats/stores.ts';
import type { CalendarStore } from '../../usecases/connections/stores.ts';
import type { Clock } from '../../usecases/ports.ts';
import type { ReadAudience } from '../audience/readAudience.ts';
import type { Connector } from '../connector/connector.ts';
import { ConnectorFault } from '../connector/connectorFault.ts';
import { rememberBriefly } from '../rememberBriefly.ts';

type Needs = {
  connector: Pick<Connector, 'meetingTimes'>;
  readAudience: ReadAudience;
  chats: Pick<ChatStore, 'list'>;
  calendars: Pick<CalendarStore, 'read'>;
  note: ReturnType<typeof noteDetails>;
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
export type LookAtDetails = (
  oneOnOneId: string,
  look: { who: Whereabouts | null; meeting?: MeetingOfPair; since?: string },
) => Promise<void>;

/** Milliseconds for which Teams' answer holds. */
const holds = 3_600_000;

/** Minutes for which a calendar that was read makes this look needless: it shows more. */
const calendarHolds = 24 * 60;

type Asked = { oneOnOneId: string; meeting: MeetingOfPair | null; who: Whereabouts | null };

export function createLookAtDetails(needs: Needs): LookAtDetails {
  const ask = rememberBriefly(
    (about) => look(needs, JSON.parse(about) as Asked),
    { milliseconds: holds, entries: 2_000, isWorthIt: () => true },
    needs.clock,
  );
  return (oneOnOneId, { who, meeting = null, since }) =>
    ask(JSON.stringify({ oneOnOneId, meeting, who } satisfies Asked), since);
}

async function look(needs: Needs, { oneOnOneId, meeting, who }: Asked): Promise<void> {
  const calendar = (await needs.calendars.read(oneOnOneId))?.value;
  if (calendar?.readBy && minutesLater(calendar.readAt, calendarHolds) > needs.clock()) return;
  const known = new Map(calendar?.details.map((one) => [one.conversationId, one.meetingId]));
  for (const { serviceUrl, ...one } of meeting ? [meeting] : await meetingsOf(needs, oneOnOneId, known)) {
    const { audience } = await needs.readAudience(one.conversationId, { oneOnOneId });
    if (audience.kind !== 'theseTwo') continue;
    await needs.note(oneOnOneId, { ...one, times: await scheduled(needs, serviceUrl, one.meetingId) }, who);
  }
}

/** Those in whose chats Opener may speak, and whose names in Teams it has heard. */
async function meetingsOf(
  { chats }: Needs,
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
  { connector }: Needs,
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
