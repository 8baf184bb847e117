import { describe, expect, test } from '@jest/globals';
import type * as z from 'zod/mini';
import { paramNames, type Route } from '../../../../src/contract/route.ts';
import { routes } from '../../../../src/contract/routes.ts';
import { createClient } from '../../../../src/tab/shared/api/client.ts';
import type { Ask } from '../../../../src/tab/shared/api/request.ts';
import { addressOf, requests, type Sample } from '../../../borders/requests.ts';

const everyRoute = Object.entries(routes).flatMap(([group, named]) =>
  Object.entries(named).map(([name, route]): [string, string, string, Route] => [
    `${route.method} ${route.path}`,
    group,
    name,
    route,
  ]),
);

/** A client whose requests go nowhere; the last one is kept. @param known what the device knows */
function client({ zone = '', locale = '' }: Record<string, unknown> = {}) {
  const seen: { ask?: Ask } = {};
  const calls = createClient(routes, {
    request: (ask, answer) => {
      seen.ask = ask;
      return Promise.resolve(answer as unknown as z.output<typeof answer>);
    },
    download: async (path) => {
      seen.ask = { method: 'GET', path };
      return new Blob();
    },
    device: { zone: () => String(zone), locale: () => String(locale) },
  });
  return { seen, calls: calls as unknown as Record<string, Record<string, (...args: unknown[]) => unknown>> };
}

/** The fields that a sample has and the device does not know. */
function asked(fields: Record<string, unknown>, { fromDevice = [] }: Route) {
  const known: readonly string[] = fromDevice;
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !known.includes(name)));
}

function argumentsFor(route: Route, { params = {}, query, body, ifMatch }: Sample): unknown[] {
  const input = query ?? body;
  return [
    ...paramNames(route.path).map((name) => params[name]),
    ...(input ? [asked(input, route)] : []),
    ...(ifMatch === undefined ? [] : [ifMatch]),
  ];
}

/** As a server reads it: the order of a query's fields says nothing. */
function readable({ path, ...more }: Ask) {
  const { pathname, searchParams } = new URL(path, 'https://opener.example');
  return { ...more, pathname, query: Object.fromEntries(searchParams) };
}

describe('A call of the tab', () => {
  test.each(everyRoute)('to %s sends what the server expects', async (key, group, name, route) => {
    const sample = requests[key] ?? {};
    const { seen, calls } = client({ ...sample.query, ...sample.body });
    const answered = await calls[group]?.[name]?.(...argumentsFor(route, sample));
    expect(seen.ask && readable(seen.ask)).toEqual(
      readable({
        method: route.method,
        path: addressOf(key, sample),
        ...(sample.body && { body: sample.body }),
        ...(sample.ifMatch !== undefined && { etag: sample.ifMatch }),
      }),
    );
    // Checked by the schema of the table, or a file.
    if (route.answer === 'file') expect(answered).toBeInstanceOf(Blob);
    else expect(answered).toBe(route.answer);
  });

  test('writes every parameter into its own place of the path, safely', async () => {
    const { seen, calls } = client();
    await calls.history?.continue?.('a/b', 'c?d', ':id');
    expect(seen.ask?.path).toBe('/api/one-on-ones/a%2Fb/meetings/c%3Fd/items/%3Aid/continue');
  });

  test('is given up by the signal that stands last', async () => {
    const { seen, calls } = client();
    const { signal } = new AbortController();
    await calls.history?.search?.('x', { q: 'budget' }, signal);
    expect(seen.ask?.signal).toBe(signal);
    await calls.history?.figures?.('x', signal);
    expect(seen.ask?.signal).toBe(signal);
  });

  test('leaves out of a query what nobody said', async () => {
    const { seen, calls } = client();
    await calls.history?.page?.('x', { month: undefined, cursor: 'from-here' });
    expect(seen.ask?.path).toBe('/api/one-on-ones/x/history?cursor=from-here');
  });
});
