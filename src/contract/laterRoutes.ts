import { actionItemRoutes } from './actionItems.ts';
import { cadenceRoutes } from './cadence.ts';
import { connectionRoutes, photoRoutes } from './connections.ts';
import { deletionRoutes } from './deletions.ts';
import { historyRoutes, meetingRoutes } from './meetings.ts';
import { myOneOnOnesRoutes } from './myOneOnOnes.ts';
import type { RouteGroup } from './route.ts';

/** What a panel calls only once its first screen is drawn: it fetches this part of the table after that. */
export const laterRoutes = {
  actionItems: actionItemRoutes,
  meetings: meetingRoutes,
  history: historyRoutes,
  myOneOnOnes: myOneOnOnesRoutes,
  cadence: cadenceRoutes,
  connections: connectionRoutes,
  photos: photoRoutes,
  deletions: deletionRoutes,
} as const satisfies Record<string, RouteGroup>;
