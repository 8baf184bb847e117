import type { FastifyInstance } from 'fastify';
import { Failure } from '../contract/errors.ts';
import { faultIn } from '../contract/incoming.ts';

/** Answers 400 to what holds text that cannot be stored or shown, for every route of this scope, before its own schema. */
export function refuseIllFormed(app: FastifyInstance): void {
  app.addHook('preValidation', async ({ params, query, body }) => {
    for (const part of [params, query, body]) {
      const fault = faultIn(part);
      if (fault === null) continue;
      const { field, message } = fault;
      if (field === '') throw new Failure('invalid', { message: `The request ${message}.` });
      throw new Failure('invalid', { message: `${field}: ${message}`, field });
    }
  });
}
