import type { MeetingTimes } from '../meetingTimes.ts';
import { daysLater, localAt, minutesLater } from '../wallClock.ts';
import { firstAllowed } from './allowedMoments.ts';
import type { ReminderSettings } from './settings.ts';
import type { WorkingDays } from './workingDays.ts';

/** Cycles without a meeting after which a pair is asked. */
const cycles = 2;

/** A meeting that begins this much before its time is that one: somebody was early. In minutes. */
const early = 12 * 60;

/** Minutes after which the question has gone stale. */
const askedFor = 7 * 24 * 60;

/**
 * When somebody is asked about a long gap: on the first allowed morning after the second time in a row that the two
 * did not meet. Nothing was said of it before `since`, and it is said once: the moment is the same until they meet.
 * A meeting that was moved is waited for; one that was cancelled is one that was not held. null when the cadence
 * gives no two times, or they muted this 1:1.
 * @param since when they last met, or when the cadence was set if that is later; ISO 8601, UTC
 */
export function longGap(
  times: MeetingTimes,
  since: string,
  settings: ReminderSettings & WorkingDays,
): { dueAt: string; expiresAt: string } | null {
  if (settings.muted) return null;
  const missed = times.planned(minutesLater(since, early), cycles);
  const last = missed.at(-1);
  if (missed.length < cycles || !last) return null;
  const ids = new Set(missed.map(({ id }) => id));
  const ends = times
    .between(since, minutesLater(last.endsAt, askedFor))
    .filter(({ id }) => ids.has(id))
    .map(({ endsAt }) => endsAt);
  const over = [...ends, last.endsAt].sort().at(-1) ?? last.endsAt;
  const dueAt = morningAfter(over, settings);
  return { dueAt, expiresAt: minutesLater(dueAt, askedFor) };
}

/** The first 8:30 after a moment that may be used. */
function morningAfter(moment: string, settings: ReminderSettings & WorkingDays): string {
  const local = localAt(moment, settings.zone);
  const [day = ''] = local.split('T');
  const next =
    local <= `${day}T08:30` ? day : localAt(minutesLater(moment, 24 * 60), settings.zone).slice(0, 10);
  const first = firstAllowed(`${next}T08:30`, settings);
  // Who works before dawn only was past it by then.
  return first > moment ? first : firstAllowed(`${daysLater(next, 1)}T08:30`, settings);
}
