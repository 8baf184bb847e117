import * as z from 'zod/mini';
import { timestamp } from './timestamp.ts';
import { writtenAnswer } from './writtenAnswer.ts';

/** When a meeting was, and when it was recorded. */
export const recordedTimes = z.object({
  /** When it started; of one that was not held, when it was meant to. */
  heldAt: timestamp,
  /** When it was recorded: what began before then belongs to it. */
  wrappedUpAt: timestamp,
});

/** What was answered when the pair last met. */
export const lastTime = z.extend(recordedTimes, {
  question: z.string(),
  answers: z.array(writtenAnswer),
});

export type LastTime = z.infer<typeof lastTime>;

/** The meeting that the two are in, or have just left: part of their record until it is wrapped up. */
export const runningMeeting = z.object({
  startedAt: timestamp,
  /** When it is meant to end; null when nobody knows. */
  endsAt: z.nullable(timestamp),
  /** When the call ended; null while it goes on. */
  endedAt: z.nullable(timestamp),
  /** Who was seen in it, by object id. */
  people: z.array(z.string()),
  /** Somebody took its wrap-up back: from then on it is wrapped up by hand, or when the next one starts. */
  isReopened: z.boolean(),
});

export type RunningMeeting = z.infer<typeof runningMeeting>;
