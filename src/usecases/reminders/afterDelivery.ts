import type { DeliveryOutcome } from './ports.ts';
import { never, type Planned, type Reminder } from './reminder.ts';
import type { ReminderSettings } from './settings.ts';
import { spreadMoment } from './spread.ts';

/** What the rules answered to "what comes next": a moment, nothing, or that they cannot tell now. */
export type NextAnswer = Planned | null | 'unknown';

type Circumstances = {
  now: string;
  /** From 0 up to 1. */
  random: number;
  settings: Pick<ReminderSettings, 'spreadOver' | 'firstPause' | 'longestPause'>;
};

/** Sendings whose end nobody knows; with the first of them the person may have it, with a third it would be a flood. */
export const mostUnknown = 2;

/**
 * The reminder after it was posted, or not. Null when it is dealt with and the next one has to be planned:
 * it was taken, there was nothing to say, or no further try is left or would come in time.
 */
export function afterDelivery(
  reminder: Reminder,
  outcome: DeliveryOutcome,
  circumstances: Circumstances,
): Reminder | null {
  if (outcome === 'sent' || outcome === 'nothingToSay') return null;
  const { now } = circumstances;
  if (outcome === 'undeliverable') return ended(reminder, now);
  if (outcome === 'unknown') return lastTry(reminder, circumstances);
  const dueAt = outcome.retryAt ?? pausedUntil(reminder.failures, circumstances);
  // How this one ended is known: it does not count as begun. One before it may.
  return inTime({ ...reminder, dueAt, attempts: reminder.attempts - 1 });
}

/** There is one try left, so it waits: whatever hangs now may be over by then. */
function lastTry(reminder: Reminder, { now, settings }: Circumstances): Reminder | null {
  if (reminder.attempts >= mostUnknown) return null;
  const useful = Date.parse(reminder.planned?.expiresAt ?? now) - Date.parse(now);
  const pause = Math.min(settings.longestPause, Math.max(settings.firstPause, useful / 2));
  return inTime({ ...reminder, dueAt: new Date(Date.parse(now) + pause).toISOString() });
}

function inTime(again: Reminder): Reminder | null {
  if (again.planned !== null && again.dueAt >= again.planned.expiresAt) return null;
  return { ...again, claim: null, failures: again.failures + 1 };
}

/** The reminder moved forward to what comes next. */
export function movedForward(reminder: Reminder, next: NextAnswer, circumstances: Circumstances): Reminder {
  const dealtWith = {
    ...reminder,
    lastAbout: reminder.planned?.about ?? reminder.lastAbout,
    claim: null,
    attempts: 0,
  };
  return planned(dealtWith, next, circumstances);
}

/** The reminder with what was planned for it, whatever was planned before. */
export function planned(reminder: Reminder, next: NextAnswer, circumstances: Circumstances): Reminder {
  if (next === 'unknown') {
    const failures = reminder.planned === null ? reminder.failures : 0;
    const dueAt = pausedUntil(failures, circumstances);
    return { ...reminder, planned: null, dueAt, failures: failures + 1 };
  }
  const dueAt = next === null ? never : spreadMoment(reminder, next, circumstances.settings.spreadOver);
  // Tries count for what they were about: what is planned instead has all of its own.
  const isAnother = next === null || (reminder.planned !== null && reminder.planned.about !== next.about);
  return { ...reminder, planned: next, dueAt, attempts: isAnother ? 0 : reminder.attempts, failures: 0 };
}

function ended(reminder: Reminder, at: string): Reminder {
  const standing = { state: 'ended' as const, reason: 'undeliverable' as const, at };
  return { ...reminder, planned: null, dueAt: never, claim: null, attempts: 0, failures: 0, standing };
}

/** Exponential, with jitter so that what failed together does not come back together. */
function pausedUntil(failures: number, { now, random, settings }: Circumstances): string {
  const longest = Math.min(settings.longestPause, settings.firstPause * 2 ** Math.min(failures, 20));
  return new Date(Date.parse(now) + Math.ceil(longest * (0.5 + random / 2))).toISOString();
}
