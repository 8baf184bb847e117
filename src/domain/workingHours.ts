import * as z from 'zod/mini';
import { clockTime, type QuietHours, quietHours } from './quietHours.ts';

const weekday = z.int().check(z.gte(1), z.lte(7));

/**
 * When somebody works, by their own clocks: on days of the week (1 is Monday, 7 is Sunday) from one time to another;
 * `from` after `to` spans midnight. At least on one day, for at least an hour.
 */
export const workingHours = z
  .strictObject({ days: z.array(weekday).check(z.minLength(1)), from: clockTime, to: clockTime })
  .check(z.refine((hours) => quietHours.safeParse(quietOutside(hours)).success, 'must be an hour or more'));

export type WorkingHours = z.infer<typeof workingHours>;

/** All of the day on which somebody does not work. */
export function quietOutside({ from, to }: Pick<WorkingHours, 'from' | 'to'>): QuietHours {
  return { from: to, to: from };
}
