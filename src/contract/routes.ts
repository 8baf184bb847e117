import { actionItemRoutes } from './actionItems.ts';
import { cadenceRoutes } from './cadence.ts';
import { connectionRoutes, photoRoutes } from './connections.ts';
import { oneOnOneRoutes } from './http.ts';
import { historyRoutes, meetingRoutes } from './meetings.ts';
import { myOneOnOnesRoutes } from './myOneOnOnes.ts';
import type { RouteGroup } from './route.ts';

/**
 * The HTTP interface: every route that needs a signed-in person, once. The server registers its handlers from this
 * table, and the tab's client is made of it. Times are ISO 8601, UTC, unless a schema says otherwise.
 */
export const routes = {
  oneOnOnes: oneOnOneRoutes,
  actionItems: actionItemRoutes,
  meetings: meetingRoutes,
  history: historyRoutes,
  myOneOnOnes: myOneOnOnesRoutes,
  cadence: cadenceRoutes,
  connections: connectionRoutes,
  photos: photoRoutes,
} as const satisfies Record<string, RouteGroup>;

export type Routes = typeof routes;
