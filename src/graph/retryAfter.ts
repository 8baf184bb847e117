/** Milliseconds: longer than this nobody is kept waiting, whatever was asked for. */
const longest = 10 * 60_000;

/**
 * Until when a service asks not to be asked again, ISO 8601, UTC; null when it does not say.
 * @param header seconds, or a date
 * @param now ISO 8601, UTC
 */
export function retryAfter(header: string | null, now: string): string | null {
  if (header === null) return null;
  const wait = /^\d+$/.test(header.trim())
    ? Number(header) * 1_000
    : // A date is by the clock of whoever wrote it.
      Date.parse(header) - Date.now();
  if (Number.isNaN(wait)) return null;
  return new Date(Date.parse(now) + Math.min(Math.max(wait, 0), longest)).toISOString();
}
