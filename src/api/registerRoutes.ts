import type { FastifyInstance, FastifyReply, FastifyRequest, RouteHandlerMethod } from 'fastify';
import * as z from 'zod';
import { ifMatch } from '../contract/http.ts';
import { type CheckedParams, paramNames, type Route, type RouteGroup } from '../contract/route.ts';

/** A request whose parts were checked by the route's schemas. */
type CheckedRequest<R extends Route> = FastifyRequest<{
  Params: CheckedParams<R>;
  Querystring: Checked<R, 'query'>;
  Body: Checked<R, 'body'>;
  Headers: R extends { ifMatch: true } ? { 'if-match': string } : unknown;
}>;

type Checked<R extends Route, Part extends 'query' | 'body'> =
  R extends Record<Part, infer S extends z.core.$ZodType> ? z.output<S> : unknown;

type Answer<R extends Route> = R['answer'] extends z.core.$ZodType ? z.output<R['answer']> : FastifyReply;

/** What a group of routes does, by their names. Answers are written as the route's schema says. */
export type Handlers<G extends RouteGroup> = {
  [Name in keyof G]: (request: CheckedRequest<G[Name]>, reply: FastifyReply) => Promise<Answer<G[Name]>>;
};

const versioned = z.looseObject({ 'if-match': ifMatch });

/** Registers every route of a table under its own handler. */
export function registerRoutes<T extends Readonly<Record<string, RouteGroup>>>(
  app: FastifyInstance,
  table: T,
  handlers: { [Group in keyof T]: Handlers<T[Group]> },
): void {
  for (const [group, routes] of Object.entries(table)) {
    for (const [name, route] of Object.entries(routes)) {
      // `Handlers` pairs each with the request that the schemas below let through; a loop cannot say so in types.
      const byName = handlers[group] as unknown as Record<string, RouteHandlerMethod>;
      const handler = byName[name];
      if (handler === undefined) throw new Error(`There is no handler for ${group}.${name}`);
      app.route({ method: route.method, url: route.path, schema: schemaOf(route), handler });
    }
  }
}

function schemaOf({ path, params = {}, query, body, ifMatch: isVersioned, answer }: Route) {
  const names = paramNames(path);
  const shape = Object.fromEntries(names.map((name) => [name, params[name] ?? z.string()]));
  return {
    ...(names.length > 0 && { params: z.object(shape) }),
    ...(query && { querystring: query }),
    ...(body && { body }),
    ...(isVersioned && { headers: versioned }),
    ...(answer !== 'file' && { response: { 200: answer } }),
  };
}
