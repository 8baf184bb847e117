import { withTimeout } from '../../platform/later.ts';
import type { BotUseCases } from '../../usecases/bot/botUseCases.ts';
import type { BotLogger } from '../botLogger.ts';
import type { ReadMeetingTimes } from '../meetingTimes/readMeetingTimes.ts';
import type { ReadNextMeeting } from '../talk/outlookReplies.ts';
import { meetingOf, whereabouts } from '../turn/turn.ts';

/** Milliseconds that an answer waits for Teams; it says what is known rather than come late. */
const limit = 1_000;

type Dependencies = {
  look: ReadMeetingTimes;
  useCases: Pick<BotUseCases, 'readUpcoming'>;
  logger: BotLogger;
};

/**
 * When this 1:1 is next, by what the two go by. Where only the details of their meeting tell it, or nothing does, Teams
 * is asked for them anew first; null when it names no time to come either.
 * A series may be described by its first occurrence alone: an honest "not known" is better than a wrong day.
 */
export function createNextMeeting({ look, useCases, logger }: Dependencies): ReadNextMeeting {
  return async (asked) => {
    const { turn, person, oneOnOne } = asked;
    const next = () => useCases.readUpcoming(person, oneOnOne.id);
    const failed = (err: unknown) =>
      logger.info({ err }, 'When the two of a 1:1 meet next could not be read');
    try {
      const known = await next();
      if (known.next && known.source !== 'details') return known.next.startsAt;
      const meeting = meetingOf(turn);
      const looked = look(oneOnOne.id, {
        who: whereabouts(turn),
        since: turn.now,
        ...(meeting && { meeting }),
      });
      await withTimeout(looked, limit, () => null).catch(failed);
      return (await next()).next?.startsAt ?? null;
    } catch (error) {
      failed(error);
      return null;
    }
  };
}
