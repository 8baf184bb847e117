import { randomUUID } from 'node:crypto';
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import { exportTicketPath } from '../contract/addresses.ts';
import { Failure } from '../contract/errors.ts';
import { routes } from '../contract/routes.ts';
import { endConnections } from './endConnections.ts';
import { answerFailures, answerUnroutable } from './failures.ts';

/** Bytes of one request's body. The longest text the API takes is a question. */
const bodyLimit = 64 * 1024;

/** Milliseconds for requests that are under way when the server is told to end. */
const finishWithin = 10_000;

type HttpOptions = {
  logger?: FastifyBaseLogger | undefined;
  /** How many proxies stand in front of it; none when left out. */
  trustedHops?: number;
};

/** An HTTP server that answers every failure in one way and knows no route yet. */
export function createHttpServer({ logger, trustedHops = 0 }: HttpOptions): FastifyInstance {
  const app: FastifyInstance = Fastify({
    ...(logger ? { loggerInstance: logger } : { logger: false }),
    bodyLimit,
    // As many entries of X-Forwarded-For as there are proxies, from its end: whatever a caller wrote stands before them.
    // A function, because Fastify takes a number for "trust nobody".
    trustProxy: trustedHops === 0 ? false : (_address, hop) => hop < trustedHops,
    genReqId: () => randomUUID(),
    // The id of a 1:1 is three GUIDs long; the router's own limit is 100 characters.
    routerOptions: { maxParamLength: 200 },
    frameworkErrors: answerUnroutable,
    // A caller who sends half a request does not hold a connection for ever.
    requestTimeout: 30_000,
    // Longer than Azure's front end keeps an idle connection (4 minutes), so that we never close one in use.
    keepAliveTimeout: 250_000,
    // Probes come every few seconds and say nothing.
    logController: new LogController({ disableRequestLogging: isProbe }),
  });
  // Everything that the API takes is JSON.
  app.removeContentTypeParser('text/plain');
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  app.addHook('onSend', async (request, reply) => {
    reply.header('x-request-id', request.id);
  });
  answerFailures(app);
  endConnections(app, finishWithin);
  return app;
}

function isProbe({ url }: { url: string }): boolean {
  return url === '/healthz' || url === '/readyz';
}

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
