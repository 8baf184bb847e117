import type { ActionItem } from './actionItem.ts';
import { dayIn } from './dayIn.ts';
import type { Meeting as OneMeeting } from './meeting.ts';
import type { MeetingTally } from './meetingTally.ts';
import { ownValue } from './ownValue.ts';
import { type Purpose, purposes } from './purpose.ts';

/** What figures of meetings are made of; see contract/meetings.ts. Times are ISO 8601, UTC. */
type Meeting = Pick<OneMeeting, 'kind' | 'heldAt'> & {
  [Counts in 'purposes' | 'broughtBy']: MeetingTally[Counts] | null;
};

type Action = Pick<ActionItem, 'status' | 'dueDate' | 'closedAt'>;

/** Months that charts show. */
const monthsShown = 12;

/** Meetings that the balance of purposes looks at. */
const balanced = 8;

/** Fewer items than this say nothing about balance. */
const enoughItems = 6;

/** What the topics of one month (`YYYY-MM`) were for. */
export type MonthOfPurposes = { month: string; counts: Record<Purpose, number> };

/** What topics were for, in each of the last twelve months since they began, oldest first. @param now ISO 8601 */
export function purposesPerMonth(meetings: readonly Meeting[], now: string): MonthOfPurposes[] {
  return monthsUpTo(meetings, now).map((month) => {
    const inMonth = meetings.filter(({ heldAt }) => heldAt.startsWith(month));
    const sum = (purpose: Purpose) => inMonth.reduce((all, one) => all + (one.purposes?.[purpose] ?? 0), 0);
    return {
      month,
      counts: {
        priorities: sum('priorities'),
        blockers: sum('blockers'),
        communication: sum('communication'),
        deeperQuestions: sum('deeperQuestions'),
        success: sum('success'),
      },
    };
  });
}

/** How often the two met in each of the last twelve months since they began, oldest first. @param now ISO 8601 */
export function recordedPerMonth(
  meetings: readonly Meeting[],
  now: string,
): { month: string; held: number; missed: number }[] {
  return monthsUpTo(meetings, now).map((month) => {
    const inMonth = meetings.filter(({ heldAt }) => heldAt.startsWith(month));
    const held = inMonth.filter(({ kind }) => kind === 'held').length;
    return { month, held, missed: inMonth.length - held };
  });
}

/** The months that charts show, `YYYY-MM`, oldest first: none from before the first meeting. */
function monthsUpTo(meetings: readonly Meeting[], now: string): string[] {
  const today = new Date(now);
  const began = meetings.map(({ heldAt }) => heldAt.slice(0, 7)).sort()[0] ?? now.slice(0, 7);
  return Array.from({ length: monthsShown }, (_, n) =>
    new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() - (monthsShown - 1 - n), 1))
      .toISOString()
      .slice(0, 7),
  ).filter((month) => month >= began);
}

/** What the items of the last eight meetings were for, and the purpose that they neglect, if one. */
export function purposeBalance(meetings: readonly Meeting[]): {
  counts: { purpose: Purpose; count: number }[];
  meetings: number;
  neglected: Purpose | null;
} {
  const latest = latestHeld(meetings);
  const counts = purposes.map((purpose) => ({
    purpose,
    count: latest.reduce((sum, one) => sum + (one.purposes?.[purpose] ?? 0), 0),
  }));
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  const [least] = [...counts].sort((a, b) => a.count - b.count);
  // A fifth each would be even; less than half of that is neglect.
  const isNeglected = total >= enoughItems && least !== undefined && least.count < total / 10;
  return { counts, meetings: latest.length, neglected: isNeglected ? least.purpose : null };
}

/** Who brought the items of the last eight meetings. @param people object ids */
export function whoBrought(
  meetings: readonly Meeting[],
  people: readonly string[],
): { personId: string; count: number }[] {
  return people.map((personId) => ({
    personId,
    count: latestHeld(meetings).reduce((sum, one) => sum + (ownValue(one.broughtBy ?? {}, personId) ?? 0), 0),
  }));
}

/**
 * What became of action items with a due date: done by it, done later, still open. Dropped ones count nowhere.
 * @param zone IANA, whose calendar tells on which day something was done
 */
export function doneInTime(
  actions: readonly Action[],
  zone: string,
): { inTime: number; late: number; open: number } {
  const dated = actions.filter(({ dueDate, status }) => dueDate !== null && status !== 'dropped');
  const done = dated.filter(({ status }) => status === 'done');
  const inTime = done.filter(
    ({ dueDate, closedAt }) => closedAt !== null && dayIn(zone, closedAt) <= (dueDate ?? ''),
  ).length;
  return { inTime, late: done.length - inTime, open: dated.length - done.length };
}

function latestHeld(meetings: readonly Meeting[]): Meeting[] {
  return meetings
    .filter(({ kind }) => kind === 'held')
    .sort((a, b) => (a.heldAt < b.heldAt ? 1 : -1))
    .slice(0, balanced);
}
