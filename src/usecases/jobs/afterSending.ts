import { type Job, never, type Planned } from './job.ts';
import type { JobOutcome } from './jobPorts.ts';
import type { SchedulerOptions } from './schedulerOptions.ts';
import { spreadMoment } from './spread.ts';

/** What the rules answered to "what comes next": a moment, nothing, or that they cannot tell now. */
export type NextAnswer = Planned | null | 'unknown';

type Circumstances = {
  now: string;
  /** From 0 up to 1. */
  random: number;
  options: Pick<SchedulerOptions, 'spreadOver' | 'firstPause' | 'longestPause'>;
};

/** Sendings whose end nobody knows; with the first of them the person may have it, with a third it would be a flood. */
export const maxUnknown = 2;

/**
 * The reminder after it was posted, or not. Null when it is dealt with and the next one has to be planned:
 * it was taken, there was nothing to say, or no further try is left or would come in time.
 */
export function afterSending(reminder: Job, outcome: JobOutcome, circumstances: Circumstances): Job | null {
  if (outcome === 'sent' || outcome === 'nothingToSay') return null;
  const { now } = circumstances;
  if (outcome === 'undeliverable') return ended(reminder, now);
  if (outcome === 'unknown') return lastTry(reminder, circumstances);
  const dueAt = outcome.retryAt ?? pausedUntil(reminder.failures, circumstances);
  // How this one ended is known: it does not count as begun. One before it may.
  return inTime({ ...reminder, dueAt, attempts: reminder.attempts - 1 });
}

/** There is one try left, so it waits: whatever hangs now may be over by then. */
function lastTry(reminder: Job, { now, options }: Circumstances): Job | null {
  if (reminder.attempts >= maxUnknown) return null;
  const useful = Date.parse(reminder.planned?.expiresAt ?? now) - Date.parse(now);
  const pause = Math.min(options.longestPause, Math.max(options.firstPause, useful / 2));
  return inTime({ ...reminder, dueAt: new Date(Date.parse(now) + pause).toISOString() });
}

function inTime(again: Job): Job | null {
  if (again.planned !== null && again.dueAt >= again.planned.expiresAt) return null;
  return { ...again, claim: null, failures: again.failures + 1 };
}

/** The same once more, after a pause. */
export function triedAgain(job: Job, circumstances: Circumstances): Job {
  return { ...job, dueAt: pausedUntil(job.failures, circumstances), failures: job.failures + 1 };
}

/** The reminder moved forward to what comes next. */
export function movedForward(reminder: Job, next: NextAnswer, circumstances: Circumstances): Job {
  const dealtWith = {
    ...reminder,
    lastSubjectKey: reminder.planned?.subjectKey ?? reminder.lastSubjectKey,
    claim: null,
    attempts: 0,
  };
  return planned(dealtWith, next, circumstances);
}

/** The reminder with what was planned for it, whatever was planned before. */
export function planned(reminder: Job, next: NextAnswer, circumstances: Circumstances): Job {
  if (next === 'unknown') {
    const failures = reminder.planned === null ? reminder.failures : 0;
    const dueAt = pausedUntil(failures, circumstances);
    return { ...reminder, planned: null, dueAt, failures: failures + 1 };
  }
  const dueAt = next === null ? never : momentOf(reminder, next, circumstances.options.spreadOver);
  // Tries count for what they were about: what is planned instead has all of its own.
  const isAnother =
    next === null || (reminder.planned !== null && reminder.planned.subjectKey !== next.subjectKey);
  return { ...reminder, planned: next, dueAt, attempts: isAnother ? 0 : reminder.attempts, failures: 0 };
}

/** What is sent is spread, so that nobody is asked for everything at once; what is done by itself is not. */
function momentOf(job: Job, next: Planned, spreadOver: number): string {
  return job.personId === null ? next.dueAt : spreadMoment(job, next, spreadOver);
}

function ended(reminder: Job, at: string): Job {
  const state = { state: 'ended' as const, reason: 'undeliverable' as const, at };
  return { ...reminder, planned: null, dueAt: never, claim: null, attempts: 0, failures: 0, state };
}

/** Exponential, with jitter so that what failed together does not come back together. */
function pausedUntil(failures: number, { now, random, options }: Circumstances): string {
  const longest = Math.min(options.longestPause, options.firstPause * 2 ** Math.min(failures, 20));
  return new Date(Date.parse(now) + Math.ceil(longest * (0.5 + random / 2))).toISOString();
}
