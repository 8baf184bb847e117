import * as z from 'zod/mini';
import { connectionStates, features } from '../domain/connection.ts';
import { timeZone } from '../domain/timeZone.ts';
import { oneOfThem } from './http.ts';
import type { RouteGroup } from './route.ts';

const state = z.enum(connectionStates);

export const connections = z.object({ calendar: state, toDo: state, people: state, photo: state });

export type Connections = z.infer<typeof connections>;

/** `ticket` opens `consentStartPath`, once, in a window of its own; null where there is nothing to ask. */
export const turnedOn = z.object({ connections, ticket: z.nullable(z.string()) });

export const feature = z.enum(features);

/** The IANA zone of whoever is here. */
export const hereQuery = z.object({ zone: z.optional(timeZone) });

export const syncedConnections = z.object({
  /** `asBefore` when it was looked at a moment ago, or could not be read. */
  calendar: z.enum(['changed', 'asBefore']),
  /** The ids of action items that the caller exported; null while To Do is not turned on. */
  handed: z.nullable(z.array(z.string())),
});

export type SyncedConnections = z.infer<typeof syncedConnections>;

export const toDoExport = z.object({
  outcome: z.enum(['handed', 'takenBack', 'off', 'consentNeeded', 'refused', 'unavailable']),
});

/** Who of the two manages the other, as the organisation's directory says it; null when it does not, or is not asked. */
export const managerSuggestion = z.object({ managerId: z.nullable(z.string()) });

const root = '/api/connections';

/** What a person connected of their own Microsoft account. All of it is theirs alone, and holds in all their 1:1s. */
export const connectionRoutes = {
  states: { method: 'GET', path: root, answer: connections },
  /** Where Microsoft must ask first, nothing is on yet. */
  turnOn: { method: 'PUT', path: `${root}/:feature`, params: { feature }, answer: turnedOn },
  turnOff: { method: 'DELETE', path: `${root}/:feature`, params: { feature }, answer: connections },
  /** The caller has this 1:1 open: reads what they turned on. */
  syncConnections: {
    method: 'POST',
    path: `${oneOfThem}/here`,
    query: hereQuery,
    fromDevice: ['zone'],
    answer: syncedConnections,
  },
  /** An open action item of their own, to Microsoft To Do. */
  exportToToDo: { method: 'PUT', path: `${oneOfThem}/to-do/:actionId`, answer: toDoExport },
  undoExport: { method: 'DELETE', path: `${oneOfThem}/to-do/:actionId`, answer: toDoExport },
  suggestManager: {
    method: 'GET',
    path: `${oneOfThem}/manager-suggestion`,
    answer: managerSuggestion,
  },
} as const satisfies RouteGroup;

/** The photo of one of the two, JPEG or PNG; 204 when there is none. */
export const photoRoutes = {
  read: { method: 'GET', path: `${oneOfThem}/photos/:personId`, answer: 'file' },
} as const satisfies RouteGroup;
