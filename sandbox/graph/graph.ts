import type { FastifyInstance, FastifyPluginAsync, FastifyRequest } from 'fastify';
import { personOfId } from '../chats/accounts.ts';
import type { ConnectorOutages } from '../connector/faults.ts';
import type { PersonKey } from '../world/world.ts';
import type { Allowed } from './allowed.ts';
import type { CalendarBook } from './calendarBook.ts';
import { calendarRoutes } from './calendarRoutes.ts';
import { type FeedRouteDependencies, feedRoutes } from './feedRoutes.ts';
import { peopleRoutes } from './peopleRoutes.ts';
import { type GraphRefusal, graphRefusals, refuseGraph } from './refusal.ts';
import type { TaskLists } from './taskLists.ts';
import { toDoRoutes } from './toDoRoutes.ts';

export type GraphDependencies = FeedRouteDependencies & {
  book: CalendarBook;
  tasks: TaskLists;
  /** Whose token this is, and what it allows; null for one that is not valid now. */
  access(token: string): Promise<{ personId: string; scopes: string[] } | null>;
  /** Where these routes are, for addresses of next pages. */
  url: () => string;
  faults?: { knobs: ConnectorOutages; install(app: FastifyInstance): void };
};

/** A stand-in for Microsoft Graph, below /v1.0: the calls that the product makes, and the checks that Graph makes. */
export function graphRoutes(dependencies: GraphDependencies): FastifyPluginAsync {
  return async (app) => {
    dependencies.faults?.install(app);
    app.setErrorHandler((_, _request, reply) => refuseGraph(reply, graphRefusals.badRequest));
    const allowed: Allowed = async (scope, request, reply) => {
      const found = await allowedFor(dependencies, scope, request);
      if (typeof found === 'string') return found;
      refuseGraph(reply, found);
      return null;
    };
    calendarRoutes(app, { ...dependencies, allowed });
    peopleRoutes(app, { allowed });
    toDoRoutes(app, { ...dependencies, allowed });
    feedRoutes(app, dependencies);
  };
}

async function allowedFor(
  { access }: GraphDependencies,
  scope: string,
  request: FastifyRequest,
): Promise<PersonKey | GraphRefusal> {
  const token = request.headers.authorization?.replace(/^Bearer /, '') ?? '';
  const found = await access(token);
  const person = found && personOfId(found.personId);
  if (!found || !person) return graphRefusals.unauthorized;
  return found.scopes.includes(scope) ? person : graphRefusals.forbidden;
}
