import type * as z from 'zod/mini';
import {
  type DeviceField,
  fillPath,
  type ParamsIn,
  paramNames,
  type Route,
  type RouteGroup,
} from '../../../contract/route.ts';
import type { Routes } from '../../../contract/routes.ts';
import { toWellFormedText } from '../../../domain/wellFormed.ts';
import type { Download, Request } from './request.ts';

/** The calls of the tab, by the names of contract/routes.ts. */
export type Client = ClientOf<Routes>;

export type ClientOf<T extends Readonly<Record<string, RouteGroup>>> = {
  -readonly [Group in keyof T]: { -readonly [Name in keyof T[Group]]: Call<T[Group][Name]> };
};

/**
 * A call of one route: its parameters in the order of the path; then its query or body, without what the device fills
 * in; then the etag, where one is needed (Failure('changedMeanwhile') when it is no longer the newest); then a signal
 * that gives the request up. Rejects with a Failure.
 */
type Call<R extends Route> = (
  ...args: [...ParamsIn<R>, ...InputArgument<R>, ...VersionArgument<R>, signal?: AbortSignal]
) => Promise<R['answer'] extends z.core.$ZodType ? z.output<R['answer']> : Blob>;

/** What somebody sends with a route. */
type InputOf<R extends Route> = LeftOf<R, SentIn<R>>;

type SentIn<R extends Route> = R extends { query: infer S extends z.core.$ZodType }
  ? z.input<S>
  : R extends { body: infer S extends z.core.$ZodType }
    ? z.input<S>
    : never;

type LeftOf<R extends Route, Sent> = R extends { fromDevice: readonly (infer Field)[] }
  ? Omit<Sent, Field & string>
  : Sent;

type InputArgument<R extends Route> = [SentIn<R>] extends [never]
  ? []
  : [keyof InputOf<R>] extends [never]
    ? [input?: undefined]
    : [input: InputOf<R>];

type VersionArgument<R extends Route> = R extends { ifMatch: true } ? [etag: string] : [];

/** Over what the calls go, and what the device knows at each. */
export type ClientDependencies = {
  request: Request;
  download: Download;
  device: Record<DeviceField, () => string>;
};

/** Makes a call of each route of a table. */
export function createClient<T extends Readonly<Record<string, RouteGroup>>>(
  table: T,
  connection: ClientDependencies,
): ClientOf<T> {
  const groups = Object.entries(table).map(([group, routes]) => {
    const calls = Object.entries(routes).map(([name, route]) => [name, callOf(route, connection)]);
    return [group, Object.fromEntries(calls)];
  });
  return Object.fromEntries(groups);
}

function callOf(route: Route, { request, download, device }: ClientDependencies) {
  const { method, query, body, fromDevice = [], answer } = route;
  const count = paramNames(route.path).length;
  return async (...args: readonly unknown[]) => {
    const left = args.slice(count);
    const input = (query ?? body) && {
      ...(left.shift() as object | undefined),
      ...Object.fromEntries(fromDevice.map((field) => [field, device[field]()])),
    };
    const etag = route.ifMatch && (left.shift() as string);
    const signal = left.shift() as AbortSignal | undefined;
    const path = fillPath(route.path, args.slice(0, count) as string[]);
    const address = path + (query ? searchOf(input ?? {}) : '');
    if (answer === 'file') return download(address);
    const ask = {
      method,
      path: address,
      ...(!query && body && { body: input }),
      ...(etag !== undefined && { etag }),
      ...(signal && { signal }),
    };
    return request(ask, answer);
  };
}

/** What is left undefined is not asked for. */
function searchOf(query: object): string {
  const given = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, toWellFormedText(String(value))]],
  );
  return given.length === 0 ? '' : `?${new URLSearchParams(given)}`;
}
