import type { ChatStore } from '../../usecases/chats/stores.ts';
import type { BotLogger } from '../botLogger.ts';
import type { Connector, MeetingTimes } from '../connector/connector.ts';
import type { Asked } from '../talk/asked.ts';
import type { NextMeeting } from '../talk/outlookReplies.ts';
import { soon } from '../turn/soon.ts';

/** Milliseconds that an answer waits for Teams; it says that nothing is known rather than come late. */
const limit = 1_000;

type Needs = { connector: Connector; chats: ChatStore; logger: BotLogger };

/**
 * When the meeting of this 1:1 is next, as its meeting's details in Teams say; null when they name no time to come.
 * A series may be described by its first occurrence alone: an honest "not known" is better than a wrong day.
 */
export function createNextMeeting({ connector, chats, logger }: Needs): NextMeeting {
  return async (asked) => {
    const start = await soon(ask({ connector, chats }, asked), limit).catch((err: unknown) => {
      logger.info({ err }, 'The details of a meeting could not be read');
      return null;
    });
    return start && Date.parse(start) > Date.parse(asked.turn.now) ? start : null;
  };
}

async function ask({ connector, chats }: Omit<Needs, 'logger'>, asked: Asked): Promise<string | null> {
  const { meetingId, conversation } = asked.turn;
  if (meetingId) return startOf(await connector.meetingTimes(conversation.serviceUrl, meetingId));
  const known = await chats.list(asked.oneOnOne.id);
  const chat = known
    .map(({ value }) => value)
    .find(({ standing, meeting }) => standing === 'active' && meeting && meeting.id !== '');
  return chat?.meeting ? startOf(await connector.meetingTimes(chat.serviceUrl, chat.meeting.id)) : null;
}

function startOf(times: MeetingTimes | null): string | null {
  return times?.startsAt ?? null;
}
