import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance } from 'fastify';
import { Failure } from '../contract/errors.ts';
import { routes } from '../contract/routes.ts';
import type { PanelUseCases } from '../usecases/panelUseCases.ts';
import type { Clock, VerifyToken } from '../usecases/ports.ts';
import { actionItemHandlers } from './actionItemHandlers.ts';
import { cadenceHandlers } from './cadenceHandlers.ts';
import { rateKeyOf, recogniseCallers, refuseStrangers } from './callers.ts';
import { type ConnectionNeeds, connectionHandlers } from './connectionHandlers.ts';
import { historyHandlers } from './historyHandlers.ts';
import { meetingHandlers } from './meetingHandlers.ts';
import { mineHandlers } from './mineHandlers.ts';
import { oneOnOneHandlers } from './oneOnOneHandlers.ts';
import { photoHandlers } from './photoHandlers.ts';
import { refuseIllFormed } from './refuseIllFormed.ts';
import { registerRoutes } from './registerRoutes.ts';
import { type ConsentWindowNeeds, consentWindow } from './tickets/consentWindow.ts';
import { type ExportTicketNeeds, exportTicket } from './tickets/exportTicket.ts';
import { holderKey } from './tickets/holders.ts';

export type ApiNeeds = ConnectionNeeds &
  ConsentWindowNeeds &
  ExportTicketNeeds & { useCases: PanelUseCases; clock: Clock; verifyToken: VerifyToken };

/** Requests of one person in a minute. A panel makes one when it opens and one for each change of the record. */
export const requestsPerMinute = 300;

/** The HTTP interface of contract/routes.ts: who calls, how often, then the routes. */
export async function registerApi(app: FastifyInstance, needs: ApiNeeds): Promise<void> {
  const { useCases, clock } = needs;
  await app.register(async (api) => {
    recogniseCallers(api, needs.verifyToken);
    await api.register(rateLimit, {
      max: requestsPerMinute,
      timeWindow: 60_000,
      keyGenerator: rateKeyOf,
      errorResponseBuilder: () => new Failure('tooMany'),
    });
    refuseStrangers(api);
    refuseIllFormed(api);
    api.addHook('onRequest', async (_, reply) => {
      reply.header('cache-control', 'no-store');
    });
    registerRoutes(api, routes, {
      oneOnOnes: oneOnOneHandlers(useCases.oneOnOnes, clock),
      actionItems: actionItemHandlers(useCases.actionItems, clock),
      meetings: meetingHandlers(useCases.meetings, clock),
      history: historyHandlers(useCases.history),
      mine: mineHandlers(useCases.mine, clock),
      cadence: cadenceHandlers(useCases.cadence),
      connections: connectionHandlers(useCases.connections, needs),
      photos: photoHandlers(useCases.photos),
    });
  });
  await app.register(async (files) => {
    await files.register(rateLimit, {
      max: requestsPerMinute,
      timeWindow: 60_000,
      keyGenerator: holderKey([needs.tickets, needs.consentTickets]),
      errorResponseBuilder: () => new Failure('tooMany'),
    });
    refuseIllFormed(files);
    exportTicket(files, useCases.history.openArchive, needs);
    consentWindow(files, needs);
  });
}
