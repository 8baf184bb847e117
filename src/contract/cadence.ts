import * as z from 'zod/mini';
import { cadenceChoice, occurrenceChange, toldCadence } from '../domain/cadence.ts';
import { reminderSettings } from '../domain/reminders/settings.ts';
import { workingHours } from '../domain/reminders/workingHours.ts';
import { timeZone } from '../domain/timeZone.ts';
import { oneOfThem } from './http.ts';
import type { RouteGroup } from './route.ts';

/** The IANA zone of whoever asks. */
export const upcomingQuery = z.object({ zone: z.optional(timeZone) });

const occurrence = z.object({
  id: z.string(),
  startsAt: z.string(),
  endsAt: z.string(),
  isMoved: z.boolean(),
});

export const settingsChange = z
  .partial(reminderSettings)
  .check(z.refine((change) => Object.keys(change).length > 0, 'must change something'));

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

/** When the two meet, and how each is reminded. */
export const cadenceRoutes = {
  /** `zone` is the reader's, for `suggestion`. */
  look: {
    method: 'GET',
    path: `${oneOfThem}/cadence`,
    query: upcomingQuery,
    fromDevice: ['zone'],
    answer: upcoming,
  },
  set: { method: 'PUT', path: `${oneOfThem}/cadence`, body: cadenceChoice, answer: upcoming },
  /** Moves one, cancels it, or takes that back. */
  changeOne: {
    method: 'PUT',
    path: `${oneOfThem}/cadence/occurrences/:occurrence`,
    params: { occurrence: z.string().check(z.maxLength(40)) },
    body: occurrenceChange,
    answer: upcoming,
  },
  /** The caller's own. What is left out stays. */
  changeSettings: {
    method: 'PUT',
    path: `${oneOfThem}/reminder-settings`,
    body: settingsChange,
    answer: upcoming,
  },
} as const satisfies RouteGroup;
