import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Failure } from '../../contract/errors.ts';
import { WordedFailure } from '../../contract/wordedFailure.ts';
import type { Person } from '../../domain/person.ts';
import { joinPersonKey } from '../../domain/personKey.ts';
import type { VerifyToken } from '../../usecases/pairPorts.ts';
import { callerAddress } from './callerAddress.ts';
import { tokenRefusals } from './tokenRefusals.ts';

/** A person who calls, with the token that shows it. */
type Known = { person: Person; token: string };

const callers = new WeakMap<FastifyRequest, Known | Failure>();

/**
 * Finds out who calls, before anything of the request is read. A caller without a good token goes on until
 * `refuseStrangers`, so that the rate limit between the two counts them as well.
 */
export function recogniseCallers(app: FastifyInstance, verifyToken: VerifyToken): void {
  app.addHook('onRequest', async (request) => {
    callers.set(request, await recognised(request, verifyToken));
  });
}

/** Answers callers without a good token, still before their body is read. */
export function refuseUnknownCallers(app: FastifyInstance): void {
  app.addHook('preParsing', async (request) => {
    personOf(request);
  });
}

/** Who sent this request, from their verified token. @throws Failure of the sign-in */
export function personOf(request: FastifyRequest): Person {
  return callerOf(request).person;
}

/** The same with their token, for what is done on their behalf. @throws Failure of the sign-in */
export function callerOf(request: FastifyRequest): Known {
  const caller = callers.get(request) ?? new Failure('unauthorized');
  if (caller instanceof Failure) throw caller;
  return caller;
}

/** Whose requests are counted together: a person's, or those from one address when nobody is known. */
export function rateKeyOf(request: FastifyRequest): string {
  const caller = callers.get(request);
  return caller && !(caller instanceof Failure) ? joinPersonKey(caller.person) : callerAddress(request);
}

async function recognised(request: FastifyRequest, verifyToken: VerifyToken): Promise<Known | Failure> {
  const [, token] = request.headers.authorization?.match(/^Bearer ([^ ]+)$/i) ?? [];
  if (!token) return new WordedFailure('unauthorized', tokenRefusals.missing);
  return verifyToken(token).then(
    ({ person }) => ({ person, token }),
    (error: unknown) => (error instanceof Failure ? error : new Failure('unexpected', { cause: error })),
  );
}
