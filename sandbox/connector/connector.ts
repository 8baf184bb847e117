import type { FastifyInstance, FastifyPluginAsync, FastifyRequest } from 'fastify';
import type { ConnectorDependencies } from './connectorDependencies.ts';
import { registerMeetingRoutes } from './meetingRoutes.ts';
import { memberRoutes } from './memberRoutes.ts';
import { messageRoutes } from './messageRoutes.ts';
import { connectorRefusals, sendRefusal } from './refusal.ts';

/** Bytes of one call: Teams takes messages of about 100 kB, which `messageRoutes` refuses in Teams' own words. */
const bodyLimit = 1024 * 1024;

/**
 * A stand-in for Teams' Bot Connector, below /v3 and /v1, with the calls that the SDKs make. Ids arrive
 * percent-encoded once. Failures have Bot Connector's shape: `{error: {code, message}}`.
 */
export function connectorRoutes(dependencies: ConnectorDependencies): FastifyPluginAsync {
  return async (app) => {
    app.addHook('onRoute', (route) => {
      route.bodyLimit = bodyLimit;
    });
    app.addHook('onRequest', async (request, reply) => {
      if (!(await dependencies.accepts(bearerToken(request))))
        return sendRefusal(reply, connectorRefusals.unauthorized);
    });
    takeJson(app);
    dependencies.faults?.install(app);
    memberRoutes(app, dependencies);
    messageRoutes(app, dependencies);
    registerMeetingRoutes(app, dependencies);
  };
}

/** Some calls announce JSON and bring none. */
function takeJson(app: FastifyInstance): void {
  app.removeContentTypeParser('application/json');
  app.addContentTypeParser(
    'application/json',
    { parseAs: 'string' },
    async (_: FastifyRequest, body: string) => (body === '' ? undefined : JSON.parse(body)),
  );
  app.setErrorHandler((_, _request, reply) => sendRefusal(reply, connectorRefusals.badRequest));
}

function bearerToken(request: FastifyRequest): string {
  return request.headers.authorization?.replace(/^Bearer /, '') ?? '';
}
