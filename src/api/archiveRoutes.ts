import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import * as z from 'zod';
import { exportQuery } from '../contract/archive.ts';
import { Failure } from '../contract/errors.ts';
import type { Language } from '../domain/language.ts';
import { archiveAsJson } from '../usecases/archive/archiveAsJson.ts';
import { archiveAsMarkdown } from '../usecases/archive/archiveAsMarkdown.ts';
import type { ExportTickets } from '../usecases/archive/exportTickets.ts';
import { type OpenArchive, readArchive } from '../usecases/archive/readArchive.ts';
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
        const { format, from = null, to = null, locale: language = 'en' } = request.query;
        const archive = await open(personOf(request), request.params.id, { from, to });
        return sendArchive(reply, archive, { format, language });
      },
    );
}

/** Where a card's button fetches a file, with a ticket instead of a token. Outside of /api: nobody signs in here. */
export const ticketPath = '/export';

/** The file that a ticket is for. What its holder may read is asked again, as if they asked themselves. */
export function ticketRoutes(
  app: FastifyInstance,
  needs: Parameters<typeof readArchive>[0] & { tickets: ExportTickets },
): void {
  const open = readArchive(needs);
  app.get(ticketPath, async (request, reply) => {
    // A ticket is longer than the router takes a part of a path to be.
    const { ticket: text } = withTicket.parse(request.query);
    const ticket = needs.tickets.read(text);
    if (ticket === null) throw new Failure('notFound', { message: ranOut });
    const person = { id: ticket.personId, tenantId: ticket.tenantId, name: '' };
    const archive = await open(person, ticket.oneOnOneId, { from: null, to: null });
    reply.header('cache-control', 'no-store').header('referrer-policy', 'no-referrer');
    return sendArchive(reply, archive, ticket);
  });
}

const withTicket = z.object({ ticket: z.string().max(2_000).catch('') });

const ranOut = 'This link has run out. Ask Opener for a new one: write "export" to it.';

function sendArchive(
  reply: FastifyReply,
  archive: OpenArchive,
  { format, language }: { format: keyof typeof formats; language: Language },
) {
  const { write, type, ending } = formats[format];
  const name = `one-on-one-${archive.head.exportedAt.slice(0, 10)}.${ending}`;
  reply.header('content-disposition', `attachment; filename="${name}"`).type(type);
  return reply.send(Readable.from(write(archive, language), { objectMode: false }));
}
