const day = 86_400_000;

/** How long an item has waited: whole days under two weeks, then whole weeks. */
export type Waiting = { unit: 'day' | 'week'; count: number };

/** Both times are ISO 8601; a clock that ran backwards counts as no wait. */
export function waitingSince(addedAt: string, now: string): Waiting {
  const days = Math.max(0, Math.floor((Date.parse(now) - Date.parse(addedAt)) / day));
  return days < 14 ? { unit: 'day', count: days } : { unit: 'week', count: Math.floor(days / 7) };
}
