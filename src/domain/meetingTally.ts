import * as z from 'zod/mini';
import { type RecordedMeeting, wellSpent } from './meeting.ts';
import { type Purpose, purposes } from './purpose.ts';

const times = z.int().check(z.gte(0));

/** A meeting in figures, for looking at many of them at once. */
export const meetingTally = z.object({
  /** Discussed topics by what they were for; `none` where nobody said. Updates serve none of the purposes. */
  purposes: z.partialRecord(z.enum([...purposes, 'none']), times),
  /** Topics and updates by who brought them, by object id. */
  broughtBy: z.record(z.string(), times),
  wellSpent: z.array(wellSpent),
});

export type MeetingTally = z.infer<typeof meetingTally>;

/** Counts in maps: the names come from outside, and a plain object has `constructor` already. */
export function tallyOf({ items, wellSpent }: RecordedMeeting): MeetingTally {
  const purposes = new Map<Purpose | 'none', number>();
  const broughtBy = new Map<string, number>();
  for (const item of items) {
    if (item.update === undefined) count(purposes, item.purpose ?? 'none');
    if (item.broughtBy !== '') count(broughtBy, item.broughtBy);
  }
  return {
    purposes: Object.fromEntries(purposes),
    broughtBy: Object.fromEntries(broughtBy),
    wellSpent: wellSpent.map(({ answer }) => answer),
  };
}

function count<Name>(counts: Map<Name, number>, name: Name): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}
