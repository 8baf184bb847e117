import * as z from 'zod/mini';
import { cadenceChoice, occurrenceChange } from '../domain/cadence.ts';
import { reminderSettings } from '../domain/reminders/settings.ts';
import { timeZone } from '../domain/timeZone.ts';
import { oneOfThem } from './http.ts';
import type { RouteGroup } from './route.ts';
import { upcoming } from './upcoming.ts';

/** The IANA zone of whoever asks. */
export const upcomingQuery = z.object({ zone: z.optional(timeZone) });

export const settingsChange = z
  .partial(reminderSettings)
  .check(z.refine((change) => Object.keys(change).length > 0, 'must change something'));

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
