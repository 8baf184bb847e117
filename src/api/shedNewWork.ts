import type { FastifyInstance } from 'fastify';
import { exportTicketPath } from '../contract/addresses.ts';
import { Failure } from '../contract/errors.ts';
import { routes } from '../contract/routes.ts';

/** Seconds after which whoever is sent away may ask again: another process may be there by then. */
const retryAfter = 5;

/** What begins something, or is large. Whoever is in a meeting does not need it to go on. */
const newWork: readonly { method: string; path: string }[] = [
  routes.oneOnOnes.open,
  routes.history.search,
  routes.history.insights,
  routes.history.export,
  { method: 'GET', path: exportTicketPath },
];

/** While the process has too much to do, what would be new is answered 503 with Retry-After; the rest goes on. */
export function shedNewWork(app: FastifyInstance, isTooBusy: () => boolean): void {
  app.addHook('onRequest', async ({ method, routeOptions: { url } }, reply) => {
    if (!isTooBusy() || !newWork.some((route) => route.method === method && route.path === url)) return;
    reply.header('retry-after', String(retryAfter));
    throw new Failure('unavailable');
  });
}
