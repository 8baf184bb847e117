import type { FastifyInstance } from 'fastify';
import { Failure } from '../contract/errors.ts';

/**
 * `/healthz`: the process answers; restart it when not. `/readyz`: it can serve people; send them elsewhere
 * when not.
 * @param ready does the database answer? Within a few seconds, and never rejects
 */
export function registerHealth(app: FastifyInstance, ready: () => Promise<boolean>): void {
  app.get('/healthz', () => ({ status: 'ok' }));
  app.get('/readyz', async () => {
    if (!(await ready())) throw new Failure('unavailable');
    return { status: 'ready' };
  });
}
