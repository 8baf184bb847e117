import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import * as z from 'zod';
import { readPhoto } from '../usecases/connections/readPhoto.ts';
import { personOf } from './callers.ts';

export type PhotoRouteNeeds = Parameters<typeof readPhoto>[0];

const ofPerson = z.object({ id: z.string(), personId: z.string() });

/**
 * The photo of one of the two, as contract/connections.ts says. A browser may keep it and must ask each time whether
 * it still may: one that somebody takes away is gone with the next look.
 */
export function photoRoutes(api: FastifyInstance, needs: PhotoRouteNeeds): void {
  const read = readPhoto(needs);
  api
    .withTypeProvider<ZodTypeProvider>()
    .get('/one-on-ones/:id/photos/:personId', { schema: { params: ofPerson } }, async (request, reply) => {
      const { id, personId } = request.params;
      const found = await read(personOf(request), id, personId);
      if (found === null) return reply.code(204).send();
      const { value: photo, etag } = found;
      reply.header('cache-control', 'private, no-cache').header('etag', etag);
      // Two people may use one browser: what one may see is not the other's answer.
      reply.header('vary', 'authorization').header('x-content-type-options', 'nosniff');
      if (namesIn(request.headers['if-none-match']).includes(etag)) return reply.code(304).send();
      return reply.type(photo.type).send(Buffer.from(photo.bytes));
    });
}

/** The etags that a browser has; a proxy may have marked them as weak. */
function namesIn(header: string | undefined): string[] {
  return (header ?? '').split(',').map((name) => name.trim().replace(/^W\//, ''));
}
