import type { BotLogger } from '../botLogger.ts';
import type { Connector, MeetingTimes } from '../connector/connector.ts';
import type { Stories } from '../stories.ts';
import type { Asked } from '../talk/asked.ts';
import type { NextMeeting } from '../talk/outlookReplies.ts';
import { soon } from '../turn/soon.ts';

/** Milliseconds that an answer waits for Teams; it says that nothing is known rather than come late. */
const limit = 1_000;

type Needs = {
  connector: Connector;
  stories: Pick<Stories, 'chats' | 'lookAhead'>;
  logger: BotLogger;
};

/**
 * When this 1:1 is next: by the cadence that the pair has set, or else as its meeting's details in Teams say; null when
 * neither names a time to come.
 * A series may be described by its first occurrence alone: an honest "not known" is better than a wrong day.
 */
export function createNextMeeting({ connector, stories, logger }: Needs): NextMeeting {
  return async (asked) => {
    const start = await soon(ask({ connector, stories }, asked), limit).catch((err: unknown) => {
      logger.info({ err }, 'When the two of a 1:1 meet next could not be read');
      return null;
    });
    return start && Date.parse(start) > Date.parse(asked.turn.now) ? start : null;
  };
}

async function ask({ connector, stories }: Omit<Needs, 'logger'>, asked: Asked): Promise<string | null> {
  const { next } = await stories.lookAhead(asked.person, asked.oneOnOne.id);
  if (next !== null) return next.startsAt;
  const { meetingId, conversation } = asked.turn;
  if (meetingId) return startOf(await connector.meetingTimes(conversation.serviceUrl, meetingId));
  const known = await stories.chats.list(asked.oneOnOne.id);
  const chat = known
    .map(({ value }) => value)
    .find(({ standing, meeting }) => standing === 'active' && meeting && meeting.id !== '');
  return chat?.meeting ? startOf(await connector.meetingTimes(chat.serviceUrl, chat.meeting.id)) : null;
}

function startOf(times: MeetingTimes | null): string | null {
  return times?.startsAt ?? null;
}
