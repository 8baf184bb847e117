import { oneOnOneRoutes } from './oneOnOnes.ts';
import type { RouteGroup } from './route.ts';

/** What a panel calls before anything of it is drawn. */
export const firstRoutes = { oneOnOnes: oneOnOneRoutes } as const satisfies Record<string, RouteGroup>;
