import type { FastifyReply, FastifyRequest } from 'fastify';
import type { PersonKey } from '../world/world.ts';

/** Answers with whoever the token is for, if it allows this; null when it has answered the request with a refusal. */
export type Allowed = (
  scope: string,
  request: FastifyRequest,
  reply: FastifyReply,
) => Promise<PersonKey | null>;
