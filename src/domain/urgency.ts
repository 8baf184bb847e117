import * as z from 'zod/mini';

/**
 * Why a 1:1 asks for somebody, the most pressing first: it runs; it begins within the hour; something that they promised
 * is overdue; it is within a day; the two have not met for long and nothing is planned; something promised to them is
 * overdue; nothing of all that.
 */
export const urgencies = ['running', 'starting', 'overdue', 'soon', 'apart', 'waiting', 'none'] as const;

export const urgency = z.enum(urgencies);

export type Urgency = z.infer<typeof urgency>;

const hour = 3_600_000;
const day = 24 * hour;

/** After so long without a meeting two people have come apart: longer than a month between two monthly ones. */
const longApart = 35 * day;

/** What `urgencyOf` looks at. Times are ISO 8601, UTC. */
export type Glance = {
  isRunning: boolean;
  nextAt: string | null;
  /** When the two met last; before their first meeting when their 1:1 was made. */
  lastAt: string;
  /** Overdue action items: one's own, and the other's. */
  overdue: { yours: number; theirs: number };
};

/** @param now ISO 8601 */
export function urgencyOf({ isRunning, nextAt, lastAt, overdue }: Glance, now: string): Urgency {
  const until = nextAt === null ? Number.POSITIVE_INFINITY : Date.parse(nextAt) - Date.parse(now);
  if (isRunning) return 'running';
  if (until <= hour) return 'starting';
  if (overdue.yours > 0) return 'overdue';
  if (until <= day) return 'soon';
  if (until > 7 * day && Date.parse(now) - Date.parse(lastAt) >= longApart) return 'apart';
  return overdue.theirs > 0 ? 'waiting' : 'none';
}

/** Whoever asks most comes first; among equals whom one meets first, and then by name. */
export function byUrgency<One extends { urgency: Urgency; nextAt: string | null; name: string }>(
  a: One,
  b: One,
): number {
  const order = urgencies.indexOf(a.urgency) - urgencies.indexOf(b.urgency);
  if (order !== 0) return order;
  if (a.nextAt !== b.nextAt) return (a.nextAt ?? '9') < (b.nextAt ?? '9') ? -1 : 1;
  return a.name.localeCompare(b.name);
}
