const units = {
  second: 1_000,
  minute: 60_000,
  hour: 3_600_000,
  day: 86_400_000,
  week: 604_800_000,
} as const;

const wording = /^(\d{1,6}) ?(second|minute|hour|day|week)s?$/;

/** The milliseconds that words like `10 minutes` or `1 day` say; null when they are not of that form. */
export function millisecondsOf(words: string): number | null {
  const [, count, unit] = wording.exec(words.trim().toLowerCase()) ?? [];
  if (count === undefined || unit === undefined) return null;
  // The expression lets no other unit through.
  return Number(count) * units[unit as keyof typeof units];
}
