import { Failure } from '../../contract/errors.ts';
import { quietAfterEnd } from '../../domain/wrapUp.ts';
import type { MeetingNeeds } from './needs.ts';
import { wrapUpByItself } from './wrapUpMeeting.ts';

/** Calls that are remembered at once; of one more its panel, its bot or its next meeting takes care. */
const mostRemembered = 10_000;

/** Calls that ended a while ago, to be wrapped up by themselves. */
export type QuietMeetings = {
  /** The call of this 1:1 has ended. */
  ended(oneOnOneId: string): void;
  /** Wraps up each that is quietly over by now. Never rejects. */
  settleDue(): Promise<void>;
};

/**
 * Remembers in memory only: after a restart whoever opens the 1:1 has it wrapped up (see `settleMeeting`).
 * @param failed told of a wrap-up that did not succeed; it is tried again at the next call
 */
export function createQuietMeetings(needs: MeetingNeeds, failed: (error: unknown) => void): QuietMeetings {
  const due = new Map<string, number>();
  const settle = async (oneOnOneId: string) => {
    try {
      await wrapUpByItself(needs)(oneOnOneId, { nextStartsAt: null });
      due.delete(oneOnOneId);
    } catch (error) {
      if (error instanceof Failure && error.code === 'notFound') due.delete(oneOnOneId);
      else failed(error);
    }
  };
  return {
    ended(oneOnOneId) {
      if (due.size < mostRemembered) due.set(oneOnOneId, Date.parse(needs.clock()) + quietAfterEnd);
    },
    async settleDue() {
      if (due.size === 0) return;
      const now = Date.parse(needs.clock());
      for (const [oneOnOneId, at] of [...due]) if (at <= now) await settle(oneOnOneId);
    },
  };
}
