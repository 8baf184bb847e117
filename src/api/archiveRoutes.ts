import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import * as z from 'zod';
import { exportQuery } from '../contract/archive.ts';
import { archiveAsJson } from '../usecases/archive/archiveAsJson.ts';
import { archiveAsMarkdown } from '../usecases/archive/archiveAsMarkdown.ts';
import { readArchive } from '../usecases/archive/readArchive.ts';
import { personOf } from './callers.ts';

const ofOneOnOne = z.object({ id: z.string() });

const formats = {
  json: { write: archiveAsJson, type: 'application/json; charset=utf-8', ending: 'json' },
  markdown: { write: archiveAsMarkdown, type: 'text/markdown; charset=utf-8', ending: 'md' },
} as const;

/** The route of contract/archive.ts: written out as it is read, however long the two have met. */
export function archiveRoutes(api: FastifyInstance, needs: Parameters<typeof readArchive>[0]): void {
  const open = readArchive(needs);
  api
    .withTypeProvider<ZodTypeProvider>()
    .get(
      '/one-on-ones/:id/export',
      { schema: { params: ofOneOnOne, querystring: exportQuery } },
      async (request, reply) => {
        const { format, from = null, to = null } = request.query;
        const archive = await open(personOf(request), request.params.id, { from, to });
        const { write, type, ending } = formats[format];
        const name = `one-on-one-${archive.head.exportedAt.slice(0, 10)}.${ending}`;
        reply.header('content-disposition', `attachment; filename="${name}"`).type(type);
        return reply.send(Readable.from(write(archive), { objectMode: false }));
      },
    );
}
