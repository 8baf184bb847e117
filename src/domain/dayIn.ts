/** One for each zone: to make one costs far more than to use it, and an archive asks for thousands of days. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** The calendar day at a moment in a zone, `YYYY-MM-DD`. @param zone IANA @throws RangeError for an unknown zone */
export function dayIn(zone: string, now: string): string {
  const format = formats.get(zone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone: zone });
  formats.set(zone, format);
  return format.format(new Date(now));
}
