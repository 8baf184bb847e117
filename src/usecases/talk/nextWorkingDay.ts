const dayLength = 86_400_000;

/** The next day from Monday to Friday. @param today `YYYY-MM-DD` */
export function nextWorkingDay(today: string): string {
  const noon = Date.parse(`${today}T12:00:00Z`);
  const weekday = new Date(noon).getUTCDay();
  const ahead = weekday === 5 ? 3 : weekday === 6 ? 2 : 1;
  return new Date(noon + ahead * dayLength).toISOString().slice(0, 10);
}
