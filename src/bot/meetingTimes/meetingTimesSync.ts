import type { BotUseCases } from '../../usecases/bot/botUseCases.ts';
import type { Background } from '../turn/background.ts';
import { meetingOf, type Turn, whereabouts } from '../turn/turn.ts';
import type { ReadMeetingTimes } from './readMeetingTimes.ts';

/** What the bot learns of a pair's meetings by the way: after its answers, so that nobody waits for it. */
export type MeetingTimesSync = {
  /**
   * The two are in the chat of the turn: when its meeting is.
   * @param isAfresh something happened that may have changed it
   */
  learn(turn: Turn, oneOnOneId: string, isAfresh?: boolean): void;
  /** The meeting of this chat is no 1:1 any more, or none that Opener may speak in. */
  forget(turn: Turn, oneOnOneId: string): void;
};

type Dependencies = {
  look: ReadMeetingTimes;
  useCases: Pick<BotUseCases, 'recordMeetingTimes'>;
  background: Background;
};

export function createMeetingTimesSync({ look, useCases, background }: Dependencies): MeetingTimesSync {
  return {
    learn(turn, oneOnOneId, isAfresh = false) {
      const meeting = meetingOf(turn);
      if (meeting === null) return;
      const since = isAfresh ? { since: turn.now } : {};
      background.run('look at the details of a meeting', () =>
        look(oneOnOneId, { meeting, who: whereabouts(turn), ...since }),
      );
    },
    forget({ conversation, meetingId }, oneOnOneId) {
      const said = { conversationId: conversation.conversationId, meetingId: meetingId ?? '', times: null };
      background.run('forget the details of a meeting', () =>
        useCases.recordMeetingTimes(oneOnOneId, said, null),
      );
    },
  };
}
