import { minutesLater } from '../../domain/wallClock.ts';
import type { ChatStore } from '../chats/stores.ts';
import type { CalendarStore } from '../connections/stores.ts';
import type { Clock } from '../pairPorts.ts';

/** A meeting of the two, and where Teams is asked about it. */
export type MeetingOfPair = { conversationId: string; serviceUrl: string; meetingId: string };

type Dependencies = {
  chats: Pick<ChatStore, 'list'>;
  calendars: Pick<CalendarStore, 'read'>;
  clock: Clock;
};

/** Minutes for which a calendar that was read makes this look needless: it shows more. */
const calendarHolds = 24 * 60;

/**
 * The meetings of a pair whose times are worth asking Teams about: those in whose chats Opener may speak, and whose names
 * in Teams it has heard. None while a calendar that was read tells more.
 * @param known the one in whose chat somebody is; null: those that are known of the two
 * @throws Failure unavailable
 */
export function meetingsToAsk({ chats, calendars, clock }: Dependencies) {
  return async (oneOnOneId: string, known: MeetingOfPair | null): Promise<MeetingOfPair[]> => {
    const calendar = (await calendars.read(oneOnOneId))?.value;
    if (calendar?.readBy && minutesLater(calendar.readAt, calendarHolds) > clock()) return [];
    if (known) return [known];
    const heard = new Map(calendar?.details.map((one) => [one.conversationId, one.meetingId]));
    return (await chats.list(oneOnOneId)).flatMap(({ value }) => {
      const { conversationId, serviceUrl, standing, meeting } = value;
      const meetingId = meeting?.id || heard.get(conversationId);
      return standing === 'active' && meetingId ? [{ conversationId, serviceUrl, meetingId }] : [];
    });
  };
}
