import * as z from 'zod/mini';
import { cadenceChoice, occurrenceChange } from '../domain/cadence.ts';
import { reminderSettings } from '../domain/reminders/settings.ts';
import { timeZone } from '../domain/timeZone.ts';
import { ahead } from './ahead.ts';
import { oneOfThem } from './http.ts';
import type { RouteGroup } from './route.ts';

/** The IANA zone of whoever asks. */
export const aheadQuery = z.object({ zone: z.optional(timeZone) });

export const settingsChange = z
  .partial(reminderSettings)
  .check(z.refine((change) => Object.keys(change).length > 0, 'must change something'));

/** When the two meet, and how each is reminded. */
export const cadenceRoutes = {
  /** `zone` is the reader's, for `suggestion`. */
  look: {
    method: 'GET',
    path: `${oneOfThem}/cadence`,
    query: aheadQuery,
    fromDevice: ['zone'],
    answer: ahead,
  },
  set: { method: 'PUT', path: `${oneOfThem}/cadence`, body: cadenceChoice, answer: ahead },
  /** Moves one, calls it off, or takes that back. */
  changeOne: {
    method: 'PUT',
    path: `${oneOfThem}/cadence/occurrences/:occurrence`,
    params: { occurrence: z.string().check(z.maxLength(40)) },
    body: occurrenceChange,
    answer: ahead,
  },
  /** The caller's own. What is left out stays. */
  changeSettings: {
    method: 'PUT',
    path: `${oneOfThem}/reminder-settings`,
    body: settingsChange,
    answer: ahead,
  },
} as const satisfies RouteGroup;
