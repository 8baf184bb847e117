import * as z from 'zod/mini';

/** What clocks show: `08:30`. */
export const clockTime = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time like 08:30'));

/** From and to by the person's clocks; `from` after `to` spans midnight. At least one hour of the day is not quiet. */
export const quietHours = z
  .strictObject({ from: clockTime, to: clockTime })
  .check(z.refine(leavesAnHour, 'must leave at least one hour of the day'));

export type QuietHours = z.infer<typeof quietHours>;

function leavesAnHour({ from, to }: { from: string; to: string }): boolean {
  const [start, end] = [minutesOf(from), minutesOf(to)];
  const quiet = (end - start + 1_440) % 1_440;
  return from !== to && quiet <= 1_380;
}

/** Minutes since midnight. @param time `HH:MM` */
function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}
