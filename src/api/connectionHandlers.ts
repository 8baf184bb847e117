import type { FastifyRequest } from 'fastify';
import { decodeJwt } from 'jose';
import type { connectionRoutes } from '../contract/connections.ts';
import type { Whereabouts } from '../usecases/cadence/noteDetails.ts';
import { type BringTogetherDependencies, bringTogether } from '../usecases/connections/bringTogether.ts';
import { type ConnectNeeds, connectionsOf, turnOff, turnOn } from '../usecases/connections/connect.ts';
import type { ConsentTickets } from '../usecases/connections/consentTickets.ts';
import { handOver, takeBack } from '../usecases/connections/handOver.ts';
import { type LookNeeds, lookAtCalendar } from '../usecases/connections/lookAtCalendar.ts';
import { lookAtPhoto } from '../usecases/connections/lookAtPhoto.ts';
import { type ManagerDependencies, suggestManager } from '../usecases/connections/suggestManager.ts';
import type { AnyPairUseCase } from '../usecases/scope.ts';
import { callerOf } from './callers.ts';
import type { Handlers } from './registerRoutes.ts';

export type ConnectionNeeds = ConnectNeeds &
  LookNeeds &
  BringTogetherDependencies &
  ManagerDependencies & {
    consentTickets: ConsentTickets;
    /** Looks when Teams says that the pair meets. Nobody waits for it. */
    lookAtDetails: (oneOnOneId: string, who: Whereabouts) => void;
  };

export function connectionHandlers(needs: ConnectionNeeds): Handlers<typeof connectionRoutes> {
  const ofPair = {
    look: lookAtCalendar(needs),
    bringTogether: bringTogether(needs),
    handOver: handOver(needs),
    takeBack: takeBack(needs),
    suggestManager: suggestManager(needs),
  } satisfies Record<string, AnyPairUseCase>;
  const stories = {
    ...ofPair,
    states: connectionsOf(needs),
    turnOn: turnOn(needs),
    turnOff: turnOff(needs),
    photo: lookAtPhoto(needs),
  };

  return {
    states: (request) => stories.states(callerOf(request)),
    async turnOn(request) {
      const { feature } = request.params;
      const connections = await stories.turnOn(callerOf(request), feature);
      const ticket =
        connections[feature] === 'consentNeeded'
          ? needs.consentTickets.issue({ ...whoAsks(request), feature, step: 'start' })
          : null;
      return { connections, ticket };
    },
    turnOff: (request) => stories.turnOff(callerOf(request), request.params.feature),
    async here(request) {
      const [caller, { id }] = [callerOf(request), request.params];
      const [calendar, handed] = await Promise.all([
        stories.look(caller, id),
        stories.bringTogether(caller, id),
        stories.photo(caller),
      ]);
      // Not before the calendar was read: it says more.
      needs.lookAtDetails(id, { personId: caller.person.id, zone: request.query.zone ?? 'UTC' });
      return { calendar, handed };
    },
    async handOver(request) {
      const { id, actionId } = request.params;
      return { outcome: await stories.handOver(callerOf(request), id, actionId) };
    },
    async takeBack(request) {
      const { id, actionId } = request.params;
      await stories.takeBack(callerOf(request), id, actionId);
      return { outcome: 'takenBack' as const };
    },
    suggestManager: async (request) => ({
      managerId: await stories.suggestManager(callerOf(request), request.params.id),
    }),
  };
}

function whoAsks(request: FastifyRequest) {
  const { person, token } = callerOf(request);
  // Verified when the caller was recognised.
  const { preferred_username: name } = decodeJwt(token);
  const { id: personId, tenantId } = person;
  return { personId, tenantId, loginHint: typeof name === 'string' ? name.slice(0, 320) : null };
}
