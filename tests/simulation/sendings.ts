import type { DueReminder } from '../../src/usecases/jobs/jobPorts.ts';
import { numberOf } from './people.ts';

const second = 1_000;

/** What was posted: how often to each, how soon after its moment, and how closely within an organisation. */
export function createSendings(people: number, tenants: number) {
  const timesOf = new Uint8Array(people);
  const recent = Array.from({ length: tenants }, () => [] as number[]);
  const seen = { sent: 0, inWindow: 0, tooLate: 0, longestWait: 0, peak: 0 };

  return {
    /** @param window milliseconds after the moment that somebody chose: within these it comes when they expect it */
    add({ tenantId, personId, dueAt, expiresAt }: DueReminder, now: number, window: number): void {
      const person = numberOf(personId);
      timesOf[person] = (timesOf[person] ?? 0) + 1;
      const wait = now - Date.parse(dueAt);
      seen.sent += 1;
      if (wait >= 0 && wait <= window) seen.inWindow += 1;
      if (now >= Date.parse(expiresAt)) seen.tooLate += 1;
      seen.longestWait = Math.max(seen.longestWait, wait);
      seen.peak = Math.max(seen.peak, withinSecond(recent[numberOf(tenantId)] ?? [], now));
    },
    read: () => ({
      ...seen,
      never: timesOf.filter((times) => times === 0).length,
      oftener: timesOf.filter((times) => times > 1).length,
    }),
  };
}

/** Adds one, and says how many there were in the second that ends now. */
function withinSecond(times: number[], now: number): number {
  times.push(now);
  while ((times[0] ?? now) <= now - second) times.shift();
  return times.length;
}
