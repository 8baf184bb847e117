import * as z from 'zod/mini';
import { connectionStates, features } from '../domain/connection.ts';

/**
 * What a person connected of their own Microsoft account. All of it is theirs alone, and holds in all their 1:1s.
 *
 *   GET    /api/connections                    -> connections
 *   PUT    /api/connections/:feature           -> turnedOn       where Microsoft must ask first, nothing is on yet
 *   DELETE /api/connections/:feature           -> connections
 *   POST   /api/one-on-ones/:id/calendar       -> calendarLook   reads the caller's calendar, if they turned it on
 */
const state = z.enum(connectionStates);

export const connections = z.object({ calendar: state, toDo: state, people: state });

export type Connections = z.infer<typeof connections>;

/** `ticket` opens `consentStartPath`, once, in a window of its own; null where there is nothing to ask. */
export const turnedOn = z.object({ connections, ticket: z.nullable(z.string()) });

export const feature = z.enum(features);

export const calendarLook = z.object({
  /** `asBefore` when it was looked at a moment ago, or could not be read. */
  outcome: z.enum(['changed', 'asBefore']),
});

/** Leads a window to where Microsoft asks; `?ticket=`. */
export const consentStartPath = '/connections/start';

/** Where Microsoft's answer comes back to; registered with the Entra app. */
export const consentAnswerPath = '/connections/answer';

/** How the asking ended, as the window that asked passes it on. */
export const consentOutcome = z.enum(['given', 'declined', 'failed']);

export type ConsentOutcome = z.infer<typeof consentOutcome>;
