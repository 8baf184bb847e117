import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance } from 'fastify';
import { Failure } from '../contract/errors.ts';
import type { HistoryNeeds } from '../usecases/history/needs.ts';
import type { MeetingNeeds } from '../usecases/meetings/needs.ts';
import type { VerifyToken } from '../usecases/ports.ts';
import { type ActionItemNeeds, actionItemRoutes } from './actionItemRoutes.ts';
import { archiveRoutes } from './archiveRoutes.ts';
import { type CadenceNeeds, cadenceRoutes } from './cadenceRoutes.ts';
import { rateKeyOf, recogniseCallers, refuseStrangers } from './callers.ts';
import { type ConnectionNeeds, connectionRoutes } from './connectionRoutes.ts';
import { historyRoutes } from './historyRoutes.ts';
import { meetingRoutes } from './meetingRoutes.ts';
import { type MineNeeds, mineRoutes } from './mineRoutes.ts';
import { type OneOnOneNeeds, oneOnOneRoutes } from './oneOnOneRoutes.ts';
import { type PhotoRouteNeeds, photoRoutes } from './photoRoutes.ts';
import { refuseIllFormed } from './refuseIllFormed.ts';
import { type ConsentWindowNeeds, consentWindow } from './tickets/consentWindow.ts';
import { type ExportTicketNeeds, exportTicket } from './tickets/exportTicket.ts';
import { holderKey } from './tickets/holders.ts';

export type ApiNeeds = OneOnOneNeeds &
  ActionItemNeeds &
  MeetingNeeds &
  HistoryNeeds &
  MineNeeds &
  ConnectionNeeds &
  PhotoRouteNeeds &
  ConsentWindowNeeds &
  CadenceNeeds &
  ExportTicketNeeds & { verifyToken: VerifyToken };

/** Requests of one person in a minute. A panel makes one when it opens and one for each change of the record. */
export const requestsPerMinute = 300;

/** Puts the HTTP interface of contract/http.ts under /api: who calls, how often, then the routes. */
export async function registerApi(app: FastifyInstance, needs: ApiNeeds): Promise<void> {
  await app.register(
    async (api) => {
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
      oneOnOneRoutes(api, needs);
      actionItemRoutes(api, needs);
      meetingRoutes(api, needs);
      historyRoutes(api, needs);
      archiveRoutes(api, needs);
      mineRoutes(api, needs);
      cadenceRoutes(api, needs);
      connectionRoutes(api, needs);
      photoRoutes(api, needs);
    },
    { prefix: '/api' },
  );
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
