import type { FastifyInstance } from 'fastify';
import { Failure } from '../contract/errors.ts';

/**
 * `/healthz`: the process answers; restart it when not. `/readyz`: it can serve people; send them elsewhere
 * when not.
 * @param ready does the database answer? Within a few seconds, and never rejects
 */
export function registerHealth(app: FastifyInstance, ready: () => Promise<boolean>): void {
  app.get('/healthz', () => ({ status: 'ok' }));
  const isReady = atOnceOnly(ready);
  app.get('/readyz', async () => {
    if (!(await isReady())) throw new Failure('unavailable');
    return { status: 'ready' };
  });
}

/** Milliseconds for which "it answers" holds. */
const holds = 1_000;

/** Anybody may ask, so however many do, the database is asked once at a time, and no more than once a second. */
function atOnceOnly(ask: () => Promise<boolean>): () => Promise<boolean> {
  let asking: Promise<boolean> | null = null;
  let answeredAt = Number.NEGATIVE_INFINITY;
  return async () => {
    if (performance.now() - answeredAt < holds) return true;
    asking ??= ask().finally(() => {
      asking = null;
    });
    const isReady = await asking;
    if (isReady) answeredAt = performance.now();
    return isReady;
  };
}
