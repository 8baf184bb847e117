/** A day for people to read, such as `12 Nov` or, in another year than `now`, `12 Nov 2025`. Times are ISO 8601. */
export function dayText(locale: string, at: string, now: string): string {
  const day = new Date(at);
  const sameYear = day.getFullYear() === new Date(now).getFullYear();
  const format: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short' };
  return new Intl.DateTimeFormat(locale, sameYear ? format : { ...format, year: 'numeric' }).format(day);
}
