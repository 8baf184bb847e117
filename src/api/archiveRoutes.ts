import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import * as z from 'zod';
import { exportQuery } from '../contract/archive.ts';
import { readArchive } from '../usecases/archive/readArchive.ts';
import { personOf } from './callers.ts';
import { sendArchive } from './sendArchive.ts';

const ofOneOnOne = z.object({ id: z.string() });

/** The route of contract/archive.ts: written out as it is read, however long the two have met. */
export function archiveRoutes(api: FastifyInstance, needs: Parameters<typeof readArchive>[0]): void {
  const open = readArchive(needs);
  api
    .withTypeProvider<ZodTypeProvider>()
    .get(
      '/one-on-ones/:id/export',
      { schema: { params: ofOneOnOne, querystring: exportQuery } },
      async (request, reply) => {
        const { format, from = null, to = null, locale: language = 'en' } = request.query;
        const archive = await open(personOf(request), request.params.id, { from, to });
        return sendArchive(reply, archive, { format, language });
      },
    );
}
