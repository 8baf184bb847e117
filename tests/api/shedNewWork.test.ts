import { beforeEach, expect, test } from '@jest/globals';
import Fastify from 'fastify';
import { answerFailures } from '../../src/api/failures.ts';
import { shedNewWork } from '../../src/api/httpServer.ts';
import { routes } from '../../src/contract/routes.ts';

let isBusy: boolean;
let app: ReturnType<typeof Fastify>;

beforeEach(() => {
  isBusy = true;
  app = Fastify();
  answerFailures(app);
  shedNewWork(app, () => isBusy);
  for (const { method, path } of [routes.oneOnOnes.open, routes.oneOnOnes.read, routes.history.search]) {
    app.route({ method, url: path, handler: () => 'done' });
  }
  app.get('/healthz', () => 'ok');
});

const url = '/api/one-on-ones';

test.each([
  ['opening a 1:1 is put off', 'POST', url, 503],
  ['a search is put off', 'GET', `${url}/x/history/search`, 503],
  ['whoever has their 1:1 open goes on', 'GET', `${url}/x`, 200],
  ['the process still answers those who ask whether it lives', 'GET', '/healthz', 200],
] as const)('while there is too much to do, %s', async (_, method, path, status) => {
  const answer = await app.inject({ method, url: path });
  expect([answer.statusCode, answer.headers['retry-after']]).toEqual([
    status,
    status === 503 ? '5' : undefined,
  ]);
});

test('otherwise nothing is put off', async () => {
  isBusy = false;
  expect((await app.inject({ method: 'POST', url })).statusCode).toBe(200);
});
