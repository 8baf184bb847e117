import type { HeldMeeting, WellSpent } from './meeting.ts';
import type { Purpose } from './purpose.ts';

/** A meeting in figures, for looking at many of them at once. */
export type MeetingTally = {
  /** Discussed topics by what they were for; `none` where nobody said. Updates serve none of the purposes. */
  purposes: Partial<Record<Purpose | 'none', number>>;
  /** Topics and updates by who brought them, by object id. */
  broughtBy: Record<string, number>;
  wellSpent: WellSpent[];
};

export function tallyOf({ items, wellSpent }: HeldMeeting): MeetingTally {
  const tally: MeetingTally = {
    purposes: {},
    broughtBy: {},
    wellSpent: wellSpent.map(({ answer }) => answer),
  };
  for (const { purpose, broughtBy, update } of items) {
    const name = purpose ?? 'none';
    if (update === undefined) tally.purposes[name] = (tally.purposes[name] ?? 0) + 1;
    tally.broughtBy[broughtBy] = (tally.broughtBy[broughtBy] ?? 0) + 1;
  }
  return tally;
}
