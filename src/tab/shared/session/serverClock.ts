/**
 * The server's time from now on: what it said when it answered, and what has passed since. Both screens of a pair
 * then agree, whatever their own clocks say.
 * @param saidNow ISO 8601
 */
export function serverClock(saidNow: string): () => string {
  const ahead = Date.parse(saidNow) - Date.now();
  return () => new Date(Date.now() + ahead).toISOString();
}
