import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { WordedFailure } from '../contract/wordedFailure.ts';
import { type CounterName, counterMeanings, type JobCounts } from '../usecases/jobs/counters.ts';

/** The text format that Prometheus and its kind read, version 0.0.4. */
const textFormat = 'text/plain; version=0.0.4; charset=utf-8';

const refused = 'Send the METRICS_TOKEN as a bearer token.';

/**
 * `/metrics`: what this process has done about reminders, in counts. Without a token there is no such address.
 * @param token what a caller must send as a bearer token
 */
export function registerMetrics(app: FastifyInstance, token: string | null, read: () => JobCounts): void {
  if (token === null) return;
  app.get('/metrics', async (request, reply) => {
    if (!isSame(request.headers.authorization ?? '', `Bearer ${token}`)) {
      throw new WordedFailure('unauthorized', refused);
    }
    reply.header('cache-control', 'no-store').type(textFormat);
    return metricsText(read());
  });
}

/** Takes as long for any two texts, so that nobody finds the token out by the clock. */
function isSame(given: string, expected: string): boolean {
  const [one, other] = [given, expected].map((text) => createHash('sha256').update(text).digest());
  return one !== undefined && other !== undefined && timingSafeEqual(one, other);
}

/** Counters since the process started. */
function metricsText(counts: JobCounts): string {
  return (Object.keys(counterMeanings) as CounterName[])
    .map((name) => {
      const metric = `opener_reminders_${snakeCase(name)}_total`;
      return `# HELP ${metric} ${counterMeanings[name]}\n# TYPE ${metric} counter\n${metric} ${counts[name]}\n`;
    })
    .join('');
}

function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
