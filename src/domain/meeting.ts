import * as z from 'zod/mini';
import { toldItem } from './agendaItem.ts';
import { lastTime, recordedTimes, runningMeeting } from './lastMeeting.ts';
import { timestamp } from './timestamp.ts';
import { writtenAnswer } from './writtenAnswer.ts';

/** How somebody found the time they spent. */
export const wellSpentAnswers = ['yes', 'partly', 'no'] as const;

export const wellSpent = z.enum(wellSpentAnswers);

export type WellSpent = z.infer<typeof wellSpent>;

/** What was written into a recorded text after it was recorded, by somebody who was offline. */
export const lateEdit = z.object({
  /** The words that came in; where words were only taken out, the text as it then read. */
  text: z.string(),
  /** Object id; null when nobody can tell any more. */
  by: z.nullable(z.string()),
  /** When it arrived. */
  at: timestamp,
});

export type LateEdit = z.infer<typeof lateEdit>;

const late = z.array(lateEdit);

/** The whole text as it stood after the latest late note, to tell the next one by; null while there is none. */
const textNow = z.nullable(z.string());

/** What is told of an answer recorded. */
export const toldAnswer = z.extend(writtenAnswer, { late });

export const recordedAnswer = z.extend(toldAnswer, { textNow });

export type RecordedAnswer = z.infer<typeof recordedAnswer>;

const answeredAt = z.nullable(timestamp);

/** What was answered to an update: an entry of each of the two, '' of who said nothing, so that late words find it. */
export const recordedUpdate = z.object({ answers: z.array(recordedAnswer), answeredAt });

export type RecordedUpdate = z.infer<typeof recordedUpdate>;

const discussed = z.extend(toldItem, {
  /** Of an update that needed no talk: when it was answered. */
  discussedAt: timestamp,
  late,
});

/** An agenda item as it was discussed, or an update as it was answered. */
export const recordedItem = z.extend(discussed, {
  textNow,
  /** Object ids of those who have words in its title or notes; records of earlier versions do not say. */
  writtenBy: z.exactOptional(z.array(z.string())),
  /** Records of versions that knew no updates have none. */
  update: z.exactOptional(recordedUpdate),
});

export type RecordedItem = z.infer<typeof recordedItem>;

const known = z.extend(recordedTimes, {
  kind: z.literal('held'),
  /** From `meetingIdOfNumber`. */
  id: z.string(),
  /** Object id; null when it was wrapped up by itself. */
  wrappedUpBy: z.nullable(z.string()),
  /** Who was there, by object id; empty when nobody was seen. */
  people: z.array(z.string()),
  question: z.object({ id: z.string(), text: z.string() }),
  /** Action items that were agreed while it ran, oldest first. They live on by themselves. */
  actionIds: z.array(z.string()),
  wellSpent: z.array(z.object({ personId: z.string(), answer: wellSpent })),
});

const round = z.int().check(z.gte(0));

/** Items that were too long to be recorded with the others, and wait on the agenda for the next record. */
const leftOver = z.int().check(z.gte(1));

/** What is told of a meeting recorded. What is declared in `recordedMeeting` and its parts alone stays on the server. */
export const toldMeeting = z.extend(known, {
  leftOver: z.optional(leftOver),
  answers: z.array(toldAnswer),
  items: z.array(
    z.extend(discussed, {
      update: z.optional(z.object({ answers: z.array(toldAnswer), answeredAt })),
    }),
  ),
});

/** What is recorded of one meeting. Read-only but for late notes and `wellSpent`. */
export const recordedMeeting = z.extend(known, {
  round,
  answers: z.array(recordedAnswer),
  /** In the order in which they were discussed. */
  items: z.array(recordedItem),
  leftOver: z.exactOptional(leftOver),
  /** What an undo puts back. */
  before: z.object({ lastTime: z.nullable(lastTime), running: z.nullable(runningMeeting) }),
});

export type RecordedMeeting = z.infer<typeof recordedMeeting>;

/** An occurrence at which the two did not meet. */
export const missedMeeting = z.object({
  kind: z.literal('missed'),
  /** From `missedMeetingId`. */
  id: z.string(),
  heldAt: recordedTimes.shape.heldAt,
});

export type MissedMeeting = z.infer<typeof missedMeeting>;

export const meeting = z.discriminatedUnion('kind', [recordedMeeting, missedMeeting]);

export type Meeting = z.infer<typeof meeting>;

/** A record that is there and cannot be read: an earlier version, or somebody else, wrote what has no sense. */
export const unreadableMeeting = z.object({
  kind: z.literal('unreadable'),
  id: z.string(),
  /** A moment wherever it stands among others; whatever is stored where it is read by itself. */
  heldAt: z.string(),
});

export type UnreadableMeeting = z.infer<typeof unreadableMeeting>;

export type MeetingRecord = Meeting | UnreadableMeeting;
