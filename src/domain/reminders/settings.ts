import * as z from 'zod/mini';
import { languages } from '../language.ts';
import { timeZone } from '../timeZone.ts';

/** How long before a meeting a brief comes: the day before at 16:00, its morning at 8:30, an hour or a quarter of one. */
export const leads = ['dayBefore', 'morning', 'hour', 'quarter'] as const;

export type Lead = (typeof leads)[number];

/** What clocks show: `08:30`. */
export const clockTime = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time like 08:30'));

/** From and to by the person's clocks; `from` after `to` spans midnight. At least one hour of the day is not quiet. */
export const quietHours = z
  .strictObject({ from: clockTime, to: clockTime })
  .check(z.refine(leavesAnHour, 'must leave at least one hour of the day'));

export type QuietHours = z.infer<typeof quietHours>;

/** What one of the two wants of the reminders of one 1:1. */
export const reminderSettings = z.strictObject({
  muted: z.boolean(),
  lead: z.enum(leads),
  quietHours,
  zone: timeZone,
  /** null: whatever their Teams speaks. */
  language: z.nullable(z.enum(languages)),
});

export type ReminderSettings = z.infer<typeof reminderSettings>;

/** Nothing outside of 8 to 18, the brief in the morning. @param zone the person's, or the pair's while it is not known */
export function usualSettings(zone: string): ReminderSettings {
  return {
    muted: false,
    lead: 'morning',
    quietHours: { from: '18:00', to: '08:00' },
    zone,
    language: null,
  };
}

function leavesAnHour({ from, to }: { from: string; to: string }): boolean {
  const [start, end] = [minutesOf(from), minutesOf(to)];
  const quiet = (end - start + 1_440) % 1_440;
  return from !== to && quiet <= 1_380;
}

/** Minutes since midnight. @param time `HH:MM` */
function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}
