import type { Purpose } from '../../src/domain/purpose.ts';
import type { PersonKey } from '../world/world.ts';

/** A meeting of a pair as it went, to be played through Opener's own interfaces. */
export type PastMeeting = {
  /** Which of the weekly dates: 1 is the latest that is over. */
  weeksAgo: number;
  /** Moved to this many days after its usual day. */
  movedBy?: number;
  /** They did not meet; nothing else of it happened. */
  missed?: true;
  answers: Partial<Record<PersonKey, string>>;
  topics: PastTopic[];
  /** What one asked for and the other answered in writing; left without an answer, it waits. */
  updates?: { by: PersonKey; title: string; answer?: string }[];
  promises: PastPromise[];
  /** Who wraps it up; by itself after the call when left out. */
  wrappedUpBy?: PersonKey;
  wellSpent?: Partial<Record<PersonKey, 'yes' | 'partly' | 'no'>>;
};

export type PastTopic = {
  by: PersonKey;
  title: string;
  purpose: Purpose;
  /** What both wrote while they talked; left out where it was not talked about yet and waits. */
  notes?: string;
  /** Written to the bot in the chat instead of into the panel. */
  inChat?: true;
};

export type PastPromise = {
  owner: PersonKey;
  title: string;
  /** Days after the meeting. */
  due: number;
  /** Days after the meeting when it was done; left out where it is open. */
  done?: number;
  inChat?: true;
};
