import type { EffectiveSchedule } from './effectiveSchedule.ts';
import type { Occurrence } from './occurrences.ts';
import { countingZone } from './pairZone.ts';
import { localAt, minutesLater } from './wallClock.ts';

/** How many are told of at once, the latest; who has not met for longer has stopped rather than missed. */
export const maxMissed = 12;

/** Days that are looked back at most. */
const reach = 366;

/**
 * The times that two people were to meet between their last meeting and the one that begins now, and did not. One that
 * was cancelled is none of them, and neither is one that they held after all: while it was to run, or on its day by
 * their clocks.
 * Times are ISO 8601, UTC.
 * @param lastHeldAt when their last meeting began; null before the first
 * @param beganAt when the one began that begins now
 */
export function missedOccurrences(
  { times, zone, since }: Pick<EffectiveSchedule, 'times' | 'zone' | 'since'>,
  { lastHeldAt, beganAt }: { lastHeldAt: string | null; beganAt: string },
): Occurrence[] {
  const met = lastHeldAt === null ? [beganAt] : [lastHeldAt, beganAt];
  const from = latest([since, lastHeldAt ?? since, minutesLater(beganAt, -reach * 24 * 60)]);
  return times
    .between(from, beganAt)
    .filter((one) => !met.some((began) => isOf(zone, one, began)))
    .slice(-maxMissed);
}

/** Is a meeting that began then this one: on its day, or while it was to run? */
function isOf(zone: string | null, { startsAt, endsAt }: Occurrence, began: string): boolean {
  const clocks = countingZone(zone);
  const isSameDay = localAt(startsAt, clocks).slice(0, 10) === localAt(began, clocks).slice(0, 10);
  return isSameDay || (startsAt <= began && began < endsAt);
}

function latest(times: readonly string[]): string {
  return times.reduce((last, time) => (Date.parse(time) > Date.parse(last) ? time : last));
}
