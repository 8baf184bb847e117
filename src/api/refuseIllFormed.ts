import type { FastifyInstance } from 'fastify';
import { faultIn } from '../contract/incoming.ts';
import { WordedFailure } from '../contract/wordedFailure.ts';

/** Answers 400 to what holds text that cannot be stored or shown, for every route of this scope, before its own schema. */
export function refuseIllFormed(app: FastifyInstance): void {
  app.addHook('preValidation', async ({ params, query, body }) => {
    for (const part of [params, query, body]) {
      const fault = faultIn(part);
      if (fault === null) continue;
      const { field, message } = fault;
      if (field === '') throw new WordedFailure('invalid', `The request ${message}.`);
      throw new WordedFailure('invalid', `${field}: ${message}`, { field });
    }
  });
}
