import type { FastifyRequest } from 'fastify';
import { decodeJwt } from 'jose';
import type { connectionRoutes } from '../contract/connections.ts';
import { cutText } from '../domain/cutText.ts';
import type { Whereabouts } from '../usecases/cadence/recordMeetingTimes.ts';
import type { ConsentTickets } from '../usecases/connections/consentTickets.ts';
import type { PanelUseCases } from '../usecases/panel/panelUseCases.ts';
import { callerOf } from './callers/callers.ts';
import type { Handlers } from './registerRoutes.ts';

export type ConnectionHandlerDependencies = {
  consentTickets: ConsentTickets;
  /** Looks when Teams says that the pair meets. Nobody waits for it. */
  readMeetingTimes: (oneOnOneId: string, who: Whereabouts) => void;
};

export function connectionHandlers(
  useCases: PanelUseCases['connections'],
  dependencies: ConnectionHandlerDependencies,
): Handlers<typeof connectionRoutes> {
  return {
    states: (request) => useCases.states(callerOf(request)),
    async turnOn(request) {
      const { feature } = request.params;
      const connections = await useCases.turnOn(callerOf(request), feature);
      const ticket =
        connections[feature] === 'consentNeeded'
          ? await dependencies.consentTickets.issue({ ...whoAsks(request), feature, step: 'start' })
          : null;
      return { connections, ticket };
    },
    turnOff: (request) => useCases.turnOff(callerOf(request), request.params.feature),
    async syncConnections(request) {
      const [caller, { id }] = [callerOf(request), request.params];
      const [calendar, handed] = await Promise.all([
        useCases.look(caller, id),
        useCases.reconcile(caller, id),
        useCases.photo(caller),
      ]);
      // Not before the calendar was read: it says more.
      dependencies.readMeetingTimes(id, { personId: caller.person.id, zone: request.query.zone ?? null });
      return { calendar, handed };
    },
    async exportToToDo(request) {
      const { id, actionId } = request.params;
      return { outcome: await useCases.exportToToDo(callerOf(request), id, actionId) };
    },
    async undoExport(request) {
      const { id, actionId } = request.params;
      await useCases.takeBack(callerOf(request), id, actionId);
      return { outcome: 'takenBack' as const };
    },
    suggestManager: async (request) => ({
      managerId: await useCases.suggestManager(callerOf(request), request.params.id),
    }),
  };
}

function whoAsks(request: FastifyRequest) {
  const { person, token } = callerOf(request);
  // Verified when the caller was recognised.
  const { preferred_username: name } = decodeJwt(token);
  const { id: personId, tenantId } = person;
  return { personId, tenantId, loginHint: typeof name === 'string' ? cutText(name, 320) : null };
}
