import { afterEach, expect, test } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { createHttpServer } from '../../src/api/httpServer.ts';
import { registerMetrics } from '../../src/api/metrics.ts';
import { createCounters } from '../../src/usecases/jobs/counters.ts';

const token = 'a-token-of-enough-letters';

let app: FastifyInstance;

afterEach(() => app.close());

function start(configured: string | null) {
  const counters = createCounters();
  app = createHttpServer({});
  registerMetrics(app, configured, counters.read);
  return counters;
}

const ask = (authorization?: string) =>
  app.inject({ url: '/metrics', headers: authorization === undefined ? {} : { authorization } });

test('counts are there for whoever has the token, each with what it means, and nothing else', async () => {
  const counters = start(token);
  counters.add('due', 3);
  counters.add('nothingToSay');
  const { statusCode, headers, body } = await ask(`Bearer ${token}`);
  expect([statusCode, headers['content-type'], headers['cache-control']]).toEqual([
    200,
    'text/plain; version=0.0.4; charset=utf-8',
    'no-store',
  ]);
  expect(body).toMatch(/^# HELP opener_reminders_due_total .+\n# TYPE opener_reminders_due_total counter\n/);
  const values = body.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  expect(values).toEqual([
    'opener_reminders_due_total 3',
    'opener_reminders_sent_total 0',
    'opener_reminders_late_total 0',
    'opener_reminders_nothing_to_say_total 1',
    'opener_reminders_retried_total 0',
    'opener_reminders_unanswered_total 0',
    'opener_reminders_resent_total 0',
    'opener_reminders_deferred_total 0',
    'opener_reminders_skipped_total 0',
    'opener_reminders_dead_total 0',
    'opener_reminders_quarantined_total 0',
    'opener_reminders_unplanned_total 0',
  ]);
});

test.each([
  ['none', undefined],
  ['another', 'Bearer another-token-of-letters'],
  ['the beginning of it', `Bearer ${token.slice(0, -1)}`],
  ['more than it', `Bearer ${token}x`],
  ['it in another scheme', `Basic ${token}`],
  ['it alone', token],
])('with %s for a token, nothing is told', async (_, authorization) => {
  start(token);
  const { statusCode, body } = await ask(authorization);
  expect(statusCode).toBe(401);
  expect(JSON.parse(body)).toEqual({
    error: { code: 'unauthorized', message: 'Send the METRICS_TOKEN as a bearer token.' },
  });
});

test('where no token is set there is no such address', async () => {
  start(null);
  expect((await ask('Bearer ')).statusCode).toBe(404);
  expect((await ask('Bearer null')).statusCode).toBe(404);
});
