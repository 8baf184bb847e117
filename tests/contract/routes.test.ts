import { describe, expect, test } from '@jest/globals';
import * as z from 'zod/mini';
import { fillPath, paramNames, type Route } from '../../src/contract/route.ts';
import { routes } from '../../src/contract/routes.ts';
import { sources } from '../architecture/sources.ts';
import { requests } from '../borders/requests.ts';

const everyRoute = Object.values(routes).flatMap((group) => Object.values(group) as Route[]);
const keyOf = ({ method, path }: Route) => `${method} ${path}`;

describe('The table of routes', () => {
  test('names every route once', () => {
    const keys = everyRoute.map(keyOf);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('holds every route below /api but the bot’s', () => {
    const known = Object.keys(requests).filter((key) => key.includes(' /api/'));
    expect(everyRoute.map(keyOf).sort()).toEqual(known.sort());
  });

  test.each(everyRoute.map((route) => [keyOf(route), route] as const))(
    '%s has schemas only for parameters of its path, and sends a body or a query',
    (_, route) => {
      const names = paramNames(route.path);
      expect(Object.keys(route.params ?? {}).filter((name) => !names.includes(name))).toEqual([]);
      expect(route.query !== undefined && route.body !== undefined).toBe(false);
      expect(route.method === 'GET' && route.body !== undefined).toBe(false);
    },
  );

  test.each(everyRoute.filter(({ fromDevice }) => fromDevice).map((route) => [keyOf(route), route] as const))(
    '%s takes what it says that the device fills in',
    (key, { query, body, fromDevice = [] }) => {
      const schema = query ?? body ?? z.never();
      const sample = { ...requests[key]?.query, ...requests[key]?.body };
      const wrong = Object.fromEntries(fromDevice.map((field) => [field, '\u0000']));
      expect(z.safeParse(schema, { ...sample }).success).toBe(true);
      expect(z.safeParse(schema, { ...sample, ...wrong }).success).toBe(false);
    },
  );
});

describe('A path of the table', () => {
  /** Segments that are no word of another kind, and the start of all. */
  const parts = new Set([
    ...everyRoute.flatMap(({ path }) => path.split('/').filter((part) => /^[a-z]+(-[a-z]+)+$/.test(part))),
    'api/',
  ]);
  const written = [...parts].map((part) => `/${part}`);

  test.each(written)('%s is written in the contract alone', (part) => {
    const elsewhere = Object.entries(sources())
      .filter(([file]) => !file.startsWith('contract/'))
      .flatMap(([file, text]) =>
        text
          .replaceAll(/https:\S+/g, '')
          .split('\n')
          .filter((line) => line.includes(part) && !/\b(from|import)\b.*'.*'/.test(line))
          .map((line) => `${file}: ${line.trim()}`),
      );
    expect(elsewhere).toEqual([]);
  });

  test('they are more than a few', () => {
    expect(written.length).toBeGreaterThan(6);
  });
});

describe('The path of a request', () => {
  test('has each parameter in its place, as an address writes it', () => {
    const path = '/api/one-on-ones/:id/to-do/:actionId';
    expect(fillPath(path, ['a/b', ':id'])).toBe('/api/one-on-ones/a%2Fb/to-do/%3Aid');
    expect(paramNames(path)).toEqual(['id', 'actionId']);
    expect(fillPath('/api/connections', [])).toBe('/api/connections');
  });
});
