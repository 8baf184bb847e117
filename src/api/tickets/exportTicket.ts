import type { FastifyInstance } from 'fastify';
import { exportTicketPath } from '../../contract/addresses.ts';
import type { ExportTickets } from '../../usecases/export/exportTickets.ts';
import type { PanelUseCases } from '../../usecases/panel/panelUseCases.ts';
import { sendExport } from '../answers/sendExport.ts';
import { ticketIn } from './holders.ts';
import { refuseTicket } from './refuseTicket.ts';

export type ExportTicketDependencies = { tickets: ExportTickets };

/**
 * The file that a ticket is for, once. What its holder may read is asked again, as if they asked themselves. A ticket
 * is used when its file begins: a download that breaks off needs another one (decision 40). Nobody signs in here.
 */
export function exportTicket(
  app: FastifyInstance,
  open: PanelUseCases['history']['openExport'],
  dependencies: ExportTicketDependencies,
): void {
  // A look at the headers alone would use the ticket up.
  app.get(exportTicketPath, { exposeHeadRoute: false }, async (request, reply) => {
    const text = ticketIn(request);
    const used = await dependencies.tickets.use(text);
    if (used === null) {
      const language = (await dependencies.tickets.look(text))?.content.language ?? null;
      return refuseTicket(request, reply, { of: 'file', why: language ? 'used' : 'ranOut', language });
    }
    const { personId: id, tenantId, oneOnOneId, zone } = used.content;
    const person = { id, tenantId, name: '' };
    const exportFile = await open(person, oneOnOneId, { from: null, to: null, zone }).catch(
      async (error: unknown) => {
        // Where the database is away it stays used: nothing can be given back there.
        await used.release().catch(() => undefined);
        throw error;
      },
    );
    reply.header('cache-control', 'no-store').header('referrer-policy', 'no-referrer');
    return sendExport(reply, exportFile, used.content);
  });
}
