import type { FastifyInstance } from 'fastify';
import { Failure } from '../contract/errors.ts';

/**
 * `/healthz`: the process answers; restart it when not. `/readyz`: it can serve people; send them elsewhere
 * when not.
 * @param ready resolves when the database answers and rejects when it does not, each within a few seconds
 */
export function registerHealth(app: FastifyInstance, ready: () => Promise<unknown>): void {
  app.get('/healthz', () => ({ status: 'ok' }));
  app.get('/readyz', async () => {
    await ready().catch((cause: unknown) => {
      throw new Failure('unavailable', { cause });
    });
    return { status: 'ready' };
  });
}
