import { firstRoutes } from './firstRoutes.ts';
import { laterRoutes } from './laterRoutes.ts';

/**
 * The HTTP interface: every route that needs a signed-in person, once. The server registers its handlers from this
 * table, and the tab's client is made of its two parts. Times are ISO 8601, UTC, unless a schema says otherwise.
 */
export const routes = { ...firstRoutes, ...laterRoutes } as const;

export type Routes = typeof routes;
