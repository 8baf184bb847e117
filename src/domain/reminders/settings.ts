import * as z from 'zod/mini';
import { languages } from '../language.ts';
import { quietHours } from '../quietHours.ts';
import { timeZone } from '../timeZone.ts';

/** How long before a meeting a brief comes: the day before at 16:00, its morning at 8:30, an hour or a quarter of one. */
export const leads = ['dayBefore', 'morning', 'hour', 'quarter'] as const;

export type Lead = (typeof leads)[number];

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
