import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance } from 'fastify';
import { Failure } from '../contract/errors.ts';
import { routes } from '../contract/routes.ts';
import type { Clock, VerifyToken } from '../usecases/pairPorts.ts';
import type { PanelUseCases } from '../usecases/panel/panelUseCases.ts';
import { actionItemHandlers } from './actionItemHandlers.ts';
import { cadenceHandlers } from './cadenceHandlers.ts';
import { rateKeyOf, recogniseCallers, refuseUnknownCallers } from './callers/callers.ts';
import { type ConnectionHandlerDependencies, connectionHandlers } from './connectionHandlers.ts';
import { deletionHandlers } from './deletionHandlers.ts';
import { historyHandlers } from './historyHandlers.ts';
import { meetingHandlers } from './meetingHandlers.ts';
import { myOneOnOnesHandlers } from './myOneOnOnesHandlers.ts';
import { oneOnOneHandlers } from './oneOnOneHandlers.ts';
import { photoHandlers } from './photoHandlers.ts';
import { refuseIllFormed } from './refuseIllFormed.ts';
import { registerRoutes } from './registerRoutes.ts';
import { type ConsentWindowDependencies, consentWindow } from './tickets/consentWindow.ts';
import { type ExportTicketDependencies, exportTicket } from './tickets/exportTicket.ts';
import { holderKey } from './tickets/holders.ts';

export type ApiDependencies = ConnectionHandlerDependencies &
  ConsentWindowDependencies &
  ExportTicketDependencies & { useCases: PanelUseCases; clock: Clock; verifyToken: VerifyToken };

/** Requests of one person in a minute. A panel makes one when it opens and one for each change of the record. */
export const requestsPerMinute = 300;

/** The HTTP interface of contract/routes.ts: who calls, how often, then the routes. */
export async function registerApi(app: FastifyInstance, dependencies: ApiDependencies): Promise<void> {
  const { useCases, clock } = dependencies;
  await app.register(async (api) => {
    recogniseCallers(api, dependencies.verifyToken);
    await api.register(rateLimit, {
      max: requestsPerMinute,
      timeWindow: 60_000,
      keyGenerator: rateKeyOf,
      errorResponseBuilder: () => new Failure('tooMany'),
    });
    refuseUnknownCallers(api);
    refuseIllFormed(api);
    api.addHook('onRequest', async (_, reply) => {
      reply.header('cache-control', 'no-store');
    });
    registerRoutes(api, routes, {
      oneOnOnes: oneOnOneHandlers(useCases, clock),
      actionItems: actionItemHandlers(useCases.actionItems, clock),
      meetings: meetingHandlers(useCases.meetings, useCases.oneOnOnes.read, clock),
      history: historyHandlers(useCases.history),
      myOneOnOnes: myOneOnOnesHandlers(useCases.myOneOnOnes, clock),
      cadence: cadenceHandlers(useCases.cadence),
      connections: connectionHandlers(useCases.connections, dependencies),
      photos: photoHandlers(useCases.photos),
      deletions: deletionHandlers(useCases.deletions),
    });
  });
  await app.register(async (files) => {
    await files.register(rateLimit, {
      max: requestsPerMinute,
      timeWindow: 60_000,
      keyGenerator: holderKey([dependencies.tickets, dependencies.consentTickets]),
      errorResponseBuilder: () => new Failure('tooMany'),
    });
    refuseIllFormed(files);
    exportTicket(files, useCases.history.openExport, dependencies);
    consentWindow(files, dependencies);
  });
}
