import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';
import { type Cadence, type CadenceChoice, type CadenceException, cadenceChoice } from './cadence.ts';
import { readRecurrence, writeRecurrence } from './recurrence.ts';
import { localAt, minutesLater, momentOf } from './wallClock.ts';

/** One time the two meet. */
export type Occurrence = {
  /** What the rule gives it, by the cadence's wall clock: `2026-03-31T10:00`. Stays the same when it is moved. */
  id: string;
  /** ISO 8601, UTC. */
  startsAt: string;
  endsAt: string;
  isMoved: boolean;
};

/** A cadence that works, ready to be asked. */
export type Schedule = {
  rule: RRuleTemporal<Temporal.ZonedDateTime>;
  zone: string;
  minutes: number;
  exceptions: ReadonlyMap<string, CadenceException>;
};

/** More than anybody asks for at once: a year of working days. */
const maxAtOnce = 400;

/** Longer than any jump of a clock, Samoa's skipped day included. */
const jump = 2 * 24 * 60;

/**
 * A cadence ready to be asked; null when it never happens ("the 31st of every twelfth month from February on"), or
 * when this version cannot read it any more (its rule, its zone): then the pair can be asked to set their time again
 * while all others go on.
 */
export function openSchedule(cadence: CadenceChoice & Partial<Pick<Cadence, 'exceptions'>>): Schedule | null {
  const { rule, start, zone, minutes, exceptions = [] } = cadence;
  const choice = cadenceChoice.safeParse({ rule, start, zone, minutes });
  if (!choice.success) return null;
  try {
    const byId = new Map(exceptions.map((exception) => [exception.occurrence, exception]));
    const onClock = onWallClock(choice.data);
    // The library throws when it has looked for a time through 10,000 periods.
    if (onClock.next(wallDate(start), true) === null) return null;
    return { rule: onClock, zone, minutes, exceptions: byId };
  } catch {
    return null;
  }
}

/** The first that starts after a moment; null when there is none any more. */
export function nextOccurrence(schedule: Schedule, after: string): Occurrence | null {
  const planned = firstPlanned(schedule, after);
  const moved = movedOnes(schedule).filter(({ startsAt }) => startsAt > after);
  return [...(planned ? [planned] : []), ...moved].sort(byStart)[0] ?? null;
}

/** Those that start from one moment on and before another, in order; at most 400. */
export function occurrencesBetween(schedule: Schedule, from: string, to: string): Occurrence[] {
  const moved = movedOnes(schedule);
  const found = plannedBetween(schedule, from, to);
  return [...found, ...moved.filter((one) => one.startsAt >= from && one.startsAt < to)]
    .sort(byStart)
    .slice(0, maxAtOnce);
}

/** The one that runs at a moment; null when none does. */
export function occurrenceAt(schedule: Schedule, moment: string): Occurrence | null {
  const earliest = minutesLater(moment, -schedule.minutes);
  const running = occurrencesBetween(schedule, earliest, minutesLater(moment, 1));
  return running.findLast(({ startsAt, endsAt }) => startsAt <= moment && endsAt > moment) ?? null;
}

/** The one of this id, as planned and whatever became of it; null when the rule gives no such time. */
export function plannedOccurrence(schedule: Schedule, id: string): Occurrence | null {
  return schedule.rule.matches(wallDate(id)) ? occurrence(schedule, id, id) : null;
}

/** The first times that the rule gives from a moment on, exceptions not counted. */
export function plannedAfter(schedule: Schedule, after: string, count: number): Occurrence[] {
  const found: Occurrence[] = [];
  for (let last = wallBefore(schedule, after); found.length < count; ) {
    const next = schedule.rule.next(last);
    if (next === null) return found;
    last = new Date(next.epochMilliseconds);
    const one = occurrence(schedule, idOf(last), idOf(last));
    if (one.startsAt > after) found.push(one);
  }
  return found;
}

/**
 * The rule is asked on a clock without a zone, and the zone is applied to what it answers. So a time that summer time
 * leaves out is met an hour later, as calendars do it, where RFC 5545 would leave the meeting out; and the library
 * can count instead of asking the zone for each day (measured: see the decision record).
 */
function onWallClock({ rule, start }: CadenceChoice): RRuleTemporal<Temporal.ZonedDateTime> {
  const recurrence = readRecurrence(rule);
  if (recurrence === null) throw new RangeError('Not a rule');
  const { ends } = recurrence;
  const endless = writeRecurrence({ ...recurrence, ends: { kind: 'never' } });
  return new RRuleTemporal({
    rruleString: `RRULE:${endless}`,
    dtstart: Temporal.PlainDateTime.from(start).toZonedDateTime('UTC'),
    ...(ends.kind === 'count' && { count: ends.count }),
    ...(ends.kind === 'until' && {
      until: Temporal.PlainDateTime.from(`${ends.date}T23:59`).toZonedDateTime('UTC'),
    }),
  });
}

function firstPlanned(schedule: Schedule, after: string): Occurrence | null {
  let last = wallBefore(schedule, after);
  // Ends: each round passes one time that lies before `after` or that an exception took away, and both are few.
  for (;;) {
    const next = schedule.rule.next(last);
    if (next === null) return null;
    last = new Date(next.epochMilliseconds);
    const id = idOf(last);
    const one = occurrence(schedule, id, id);
    if (one.startsAt > after && !schedule.exceptions.has(id)) return one;
  }
}

function plannedBetween(schedule: Schedule, from: string, to: string): Occurrence[] {
  const found: Occurrence[] = [];
  let last = wallBefore(schedule, from);
  while (found.length < maxAtOnce) {
    const next = schedule.rule.next(last);
    if (next === null) break;
    last = new Date(next.epochMilliseconds);
    const one = occurrence(schedule, idOf(last), idOf(last));
    if (one.startsAt >= to) break;
    if (one.startsAt >= from && !schedule.exceptions.has(one.id)) found.push(one);
  }
  return found;
}

function movedOnes(schedule: Schedule): Occurrence[] {
  return [...schedule.exceptions.values()].flatMap((exception) =>
    exception.kind === 'moved' ? [occurrence(schedule, exception.occurrence, exception.to)] : [],
  );
}

function occurrence({ zone, minutes }: Schedule, id: string, local: string): Occurrence {
  const startsAt = momentOf(local, zone);
  return { id, startsAt, endsAt: minutesLater(startsAt, minutes), isMoved: local !== id };
}

/** A wall clock time that is surely before what clocks of the zone show at this moment. */
function wallBefore({ zone }: Schedule, moment: string): Date {
  return new Date(wallDate(localAt(moment, zone)).getTime() - jump * 60_000);
}

function wallDate(local: string): Date {
  return new Date(`${local}:00Z`);
}

function idOf(wall: Date): string {
  return wall.toISOString().slice(0, 16);
}

function byStart(a: Occurrence, b: Occurrence): number {
  return a.startsAt < b.startsAt ? -1 : 1;
}
