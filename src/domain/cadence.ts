import * as z from 'zod/mini';
import { recurrenceRule } from './recurrence.ts';
import { timestamp } from './timestamp.ts';
import { timeZone } from './timeZone.ts';
import { toldCadence } from './toldCadence.ts';

/** How many exceptions a cadence remembers; the oldest are let go. */
export const maxExceptions = 50;

/** Date and time of a wall clock, to the minute and without a zone: `2026-03-31T10:00`. */
export const localDateTime = z
  .string()
  .check(z.refine(isLocalDateTime, 'must be a date and time that exists, like 2026-03-31T10:00'));

/** What somebody sets: when the two meet, by the clocks of one zone. */
export const cadenceChoice = z.strictObject({
  rule: recurrenceRule,
  /** The first time, and what the rule counts from. */
  start: localDateTime,
  zone: timeZone,
  /** How long they meet. */
  minutes: z.int().check(z.gte(5), z.lte(480)),
});

export type CadenceChoice = z.infer<typeof cadenceChoice>;

/**
 * One occurrence that is not as planned. It is named by the wall clock time that the rule gives it, which stays the
 * same wherever it is moved to and whatever becomes of summer time.
 */
export const cadenceException = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('moved'), occurrence: z.string(), to: z.string() }),
  z.object({ kind: z.literal('cancelled'), occurrence: z.string() }),
]);

export type CadenceException = z.infer<typeof cadenceException>;

/**
 * When two people meet. Rule and zone are checked where they are used (`openSchedule`): what is stored may be of a time
 * with other rules, and one that works no longer is shown to the pair and stops nobody else.
 */
export const cadence = z.extend(toldCadence, {
  exceptions: z.array(cadenceException),
  setBy: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('pair'), personId: z.string() }),
    z.object({ kind: z.literal('meeting') }),
    z.object({ kind: z.literal('calendar') }),
  ]),
  setAt: timestamp,
});

export type Cadence = z.infer<typeof cadence>;

/** What may be done to one occurrence; `asPlanned` takes an exception back. */
export const occurrenceChange = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('moved'), to: localDateTime }),
  z.strictObject({ kind: z.literal('cancelled') }),
  z.strictObject({ kind: z.literal('asPlanned') }),
]);

export type OccurrenceChange = z.infer<typeof occurrenceChange>;

/** The exceptions after a change of one occurrence, in the order of the occurrences. */
export function withChange(
  exceptions: readonly CadenceException[],
  occurrence: string,
  change: OccurrenceChange,
): CadenceException[] {
  const others = exceptions.filter((exception) => exception.occurrence !== occurrence);
  const all = change.kind === 'asPlanned' ? others : [...others, { ...change, occurrence }];
  return all.sort((a, b) => (a.occurrence < b.occurrence ? -1 : 1)).slice(-maxExceptions);
}

function isLocalDateTime(text: string): boolean {
  const isShaped = /^(19|20|21)\d{2}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(text);
  return isShaped && (new Date(`${text}:00Z`).toJSON()?.startsWith(text) ?? false);
}
