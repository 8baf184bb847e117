import type { FastifyReply } from 'fastify';

/** What Graph answers when it does not do what it was asked: `{error: {code, message}}`. */
export type GraphRefusal = { status: number; code: string; message: string };

export const graphRefusals = {
  unauthorized: { status: 401, code: 'InvalidAuthenticationToken', message: 'Lifetime validation failed.' },
  forbidden: { status: 403, code: 'ErrorAccessDenied', message: 'Access is denied.' },
  badRequest: { status: 400, code: 'ErrorInvalidParameter', message: 'The request cannot be read.' },
  notFound: { status: 404, code: 'ErrorItemNotFound', message: 'The specified object was not found.' },
} as const satisfies Record<string, GraphRefusal>;

export function refuseGraph(reply: FastifyReply, { status, code, message }: GraphRefusal): FastifyReply {
  return reply.code(status).send({ error: { code, message } });
}
