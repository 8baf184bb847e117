import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance } from 'fastify';
import { Failure } from '../contract/errors.ts';
import { routes } from '../contract/routes.ts';
import type { MeetingNeeds } from '../usecases/meetings/needs.ts';
import type { VerifyToken } from '../usecases/ports.ts';
import { type ActionItemNeeds, actionItemHandlers } from './actionItemHandlers.ts';
import { type CadenceNeeds, cadenceHandlers } from './cadenceHandlers.ts';
import { rateKeyOf, recogniseCallers, refuseStrangers } from './callers.ts';
import { type ConnectionNeeds, connectionHandlers } from './connectionHandlers.ts';
import { type HistoryHandlerNeeds, historyHandlers } from './historyHandlers.ts';
import { meetingHandlers } from './meetingHandlers.ts';
import { type MineNeeds, mineHandlers } from './mineHandlers.ts';
import { type OneOnOneNeeds, oneOnOneHandlers } from './oneOnOneHandlers.ts';
import { type PhotoNeeds, photoHandlers } from './photoHandlers.ts';
import { refuseIllFormed } from './refuseIllFormed.ts';
import { registerRoutes } from './registerRoutes.ts';
import { type ConsentWindowNeeds, consentWindow } from './tickets/consentWindow.ts';
import { type ExportTicketNeeds, exportTicket } from './tickets/exportTicket.ts';
import { holderKey } from './tickets/holders.ts';

export type ApiNeeds = OneOnOneNeeds &
  ActionItemNeeds &
  MeetingNeeds &
  HistoryHandlerNeeds &
  MineNeeds &
  ConnectionNeeds &
  PhotoNeeds &
  ConsentWindowNeeds &
  CadenceNeeds &
  ExportTicketNeeds & { verifyToken: VerifyToken };

/** Requests of one person in a minute. A panel makes one when it opens and one for each change of the record. */
export const requestsPerMinute = 300;

/** The HTTP interface of contract/routes.ts: who calls, how often, then the routes. */
export async function registerApi(app: FastifyInstance, needs: ApiNeeds): Promise<void> {
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
      oneOnOnes: oneOnOneHandlers(needs),
      actionItems: actionItemHandlers(needs),
      meetings: meetingHandlers(needs),
      history: historyHandlers(needs),
      mine: mineHandlers(needs),
      cadence: cadenceHandlers(needs),
      connections: connectionHandlers(needs),
      photos: photoHandlers(needs),
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
    exportTicket(files, needs);
    consentWindow(files, needs);
  });
}
