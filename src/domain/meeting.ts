import type { Purpose } from './purpose.ts';

/** What was answered when the pair last met. */
export type LastTime = {
  /** ISO 8601, UTC. */
  heldAt: string;
  /** When it was put on record, ISO 8601, UTC: what began before then belongs to it. */
  wrappedUpAt: string;
  question: string;
  answers: { personId: string; text: string }[];
};

/** The meeting that the two are in, or have just left: part of their record until it is wrapped up. */
export type RunningMeeting = {
  /** ISO 8601, UTC. */
  startedAt: string;
  /** When it is meant to end, ISO 8601, UTC; null when nobody knows. */
  endsAt: string | null;
  /** When the call ended, ISO 8601, UTC; null while it goes on. */
  endedAt: string | null;
  /** Who was seen in it, by object id. */
  people: string[];
  /** Somebody took its wrap-up back: from then on it is wrapped up by hand, or when the next one starts. */
  isReopened: boolean;
};

/** How somebody found the time they spent. */
export const wellSpentAnswers = ['yes', 'partly', 'no'] as const;

export type WellSpent = (typeof wellSpentAnswers)[number];

/** What was written into a filed text after it was filed, by somebody who was offline. */
export type LateNote = {
  /** The words that came in; where words were only taken out, the text as it then read. */
  text: string;
  /** Object id; null when nobody can tell any more. */
  by: string | null;
  /** When it arrived, ISO 8601, UTC. */
  at: string;
};

/** An agenda item as it was discussed, or an update as it was answered. */
export type FiledItem = {
  id: string;
  title: string;
  notes: string;
  purpose: Purpose | null;
  /** Object id; '' when nobody can tell. */
  broughtBy: string;
  /** Object ids of those who have words in its title or notes; records of earlier versions do not say. */
  writtenBy?: string[];
  /** ISO 8601, UTC. */
  addedAt: string;
  /** Of an update that needed no talk: when it was answered. */
  discussedAt: string;
  update?: FiledUpdate;
} & Late;

/** What was answered to an update: an entry of each of the two, '' of who said nothing, so that late words find it. */
export type FiledUpdate = { answers: FiledAnswer[]; answeredAt: string | null };

export type FiledAnswer = { personId: string; text: string } & Late;

type Late = {
  late: LateNote[];
  /** The whole text as it stood after the latest late note, to tell the next one by; null while there is none. */
  textNow: string | null;
};

/** What is on record of one meeting. Read-only but for late notes and `wellSpent`. */
export type HeldMeeting = {
  kind: 'held';
  /** From `meetingIdOfRound`. */
  id: string;
  round: number;
  /** When it started, ISO 8601, UTC. */
  heldAt: string;
  wrappedUpAt: string;
  /** Object id; null when it was wrapped up by itself. */
  wrappedUpBy: string | null;
  /** Who was there, by object id; empty when nobody was seen. */
  people: string[];
  question: { id: string; text: string };
  answers: FiledAnswer[];
  /** In the order in which they were discussed. */
  items: FiledItem[];
  /** Action items that were agreed while it ran, oldest first. They live on by themselves. */
  actionIds: string[];
  wellSpent: { personId: string; answer: WellSpent }[];
  /** Items that were too long to be filed with the others, and wait on the agenda for the next record. */
  leftOver?: number;
  /** What an undo puts back. */
  before: { lastTime: LastTime | null; running: RunningMeeting | null };
};

/** An occurrence at which the two did not meet. */
export type MissedMeeting = {
  kind: 'missed';
  /** From `missedMeetingId`. */
  id: string;
  /** When it was meant to start, ISO 8601, UTC. */
  heldAt: string;
};

export type Meeting = HeldMeeting | MissedMeeting;

/** A record that is there and cannot be read: an earlier version, or somebody else, wrote what has no sense. */
export type UnreadableMeeting = {
  kind: 'unreadable';
  id: string;
  /** ISO 8601, UTC, wherever it stands among others; whatever is stored where it is read by itself. */
  heldAt: string;
};

export type MeetingOnRecord = Meeting | UnreadableMeeting;
