import * as z from 'zod/mini';
import { reminderSettings } from '../domain/reminders/settings.ts';
import { toldCadence } from '../domain/toldCadence.ts';
import { workingHours } from '../domain/workingHours.ts';

const occurrence = z.object({
  id: z.string(),
  startsAt: z.string(),
  endsAt: z.string(),
  isMoved: z.boolean(),
});

export const upcoming = z.object({
  cadence: z.nullable(toldCadence),
  /** It was set, and can be read no more: to be set again. */
  isBroken: z.boolean(),
  /** What tells the next: the calendar of one of them, their meeting's details, or the cadence that they set; or nothing. */
  source: z.nullable(z.enum(['calendar', 'details', 'pair'])),
  next: z.nullable(occurrence),
  /** Still to come, and cancelled by the two: each can be taken back. */
  calledOff: z.array(occurrence),
  /** What the two may want to set, learned from when they met; null where a cadence is set or no habit shows. */
  suggestion: z.nullable(toldCadence),
  /** null while nobody has said what time it is for you. */
  settings: z.nullable(reminderSettings),
  /** What your own calendar says of when you work; null where it says nothing, or you did not connect it. */
  workingHours: z.nullable(workingHours),
});

export type UpcomingView = z.infer<typeof upcoming>;
