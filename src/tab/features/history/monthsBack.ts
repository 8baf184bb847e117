/** Ten years of months are enough to choose from. */
const most = 120;

/** The months from now back to the first, newest first, `YYYY-MM`. @param from and `now` are ISO 8601, UTC */
export function monthsBack(from: string, now: string): string[] {
  const months: string[] = [];
  const today = new Date(now);
  for (let back = 0; back < most; back += 1) {
    const date = new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() - back, 1));
    const month = date.toISOString().slice(0, 7);
    months.push(month);
    if (month <= from.slice(0, 7)) break;
  }
  return months;
}
