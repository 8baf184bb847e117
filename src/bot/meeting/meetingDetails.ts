import type { Whereabouts } from '../../usecases/cadence/noteDetails.ts';
import type { Stories } from '../stories.ts';
import type { Afterwards } from '../turn/afterwards.ts';
import type { Turn } from '../turn/turn.ts';
import type { LookAtDetails, MeetingOfPair } from './lookAtDetails.ts';

/** What the bot learns of a pair's meetings by the way: after its answers, so that nobody waits for it. */
export type MeetingDetails = {
  /**
   * The two are in the chat of the turn: when its meeting is.
   * @param isAfresh something happened that may have changed it
   */
  learn(turn: Turn, oneOnOneId: string, isAfresh?: boolean): void;
  /** The meeting of this chat is no 1:1 any more, or none that Opener may speak in. */
  forget(turn: Turn, oneOnOneId: string): void;
};

type Needs = { look: LookAtDetails; stories: Pick<Stories, 'noteDetails'>; afterwards: Afterwards };

export function createMeetingDetails({ look, stories, afterwards }: Needs): MeetingDetails {
  return {
    learn(turn, oneOnOneId, isAfresh = false) {
      const meeting = meetingOf(turn);
      if (meeting === null) return;
      const since = isAfresh ? { since: turn.now } : {};
      afterwards.run('look at the details of a meeting', () =>
        look(oneOnOneId, { meeting, who: whereabouts(turn), ...since }),
      );
    },
    forget({ conversation, meetingId }, oneOnOneId) {
      const said = { conversationId: conversation.conversationId, meetingId: meetingId ?? '', times: null };
      afterwards.run('forget the details of a meeting', () => stories.noteDetails(oneOnOneId, said, null));
    },
  };
}

/** The meeting in whose chat it happens; null in every other chat. */
export function meetingOf({ conversation, meetingId }: Turn): MeetingOfPair | null {
  const { kind, conversationId, serviceUrl } = conversation;
  return kind === 'group' && meetingId !== null ? { conversationId, serviceUrl, meetingId } : null;
}

export function whereabouts({ person, zone }: Turn): Whereabouts | null {
  return person && { personId: person.id, zone };
}
