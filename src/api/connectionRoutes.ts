import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { decodeJwt } from 'jose';
import * as z from 'zod';
import * as contract from '../contract/connections.ts';
import { Failure } from '../contract/errors.ts';
import { type ConnectNeeds, connectionsOf, turnOff, turnOn } from '../usecases/connections/connect.ts';
import type { ConsentTickets } from '../usecases/connections/consentTickets.ts';
import { type LookNeeds, lookAtCalendar } from '../usecases/connections/lookAtCalendar.ts';
import { callerOf } from './callers.ts';

export type ConnectionNeeds = ConnectNeeds &
  LookNeeds & {
    consentTickets: ConsentTickets;
    /** The server's own address, no slash at its end. */
    publicUrl: string;
  };

const ofFeature = z.object({ feature: contract.feature });
const ofOneOnOne = z.object({ id: z.string() });
const response = { 200: contract.connections };

/** The routes of contract/connections.ts. */
export function connectionRoutes(api: FastifyInstance, needs: ConnectionNeeds): void {
  const routes = api.withTypeProvider<ZodTypeProvider>();
  const stories = {
    states: connectionsOf(needs),
    turnOn: turnOn(needs),
    turnOff: turnOff(needs),
    look: lookAtCalendar(needs),
  };

  routes.get('/connections', { schema: { response } }, (request) => stories.states(callerOf(request)));
  routes.put(
    '/connections/:feature',
    { schema: { params: ofFeature, response: { 200: contract.turnedOn } } },
    async (request) => {
      const { feature } = request.params;
      const connections = await stories.turnOn(callerOf(request), feature);
      const ticket =
        connections[feature] === 'consentNeeded'
          ? needs.consentTickets.issue({ ...whoAsks(request), feature })
          : null;
      return { connections, ticket };
    },
  );
  routes.delete('/connections/:feature', { schema: { params: ofFeature, response } }, (request) =>
    stories.turnOff(callerOf(request), request.params.feature),
  );
  routes.post(
    '/one-on-ones/:id/calendar',
    { schema: { params: ofOneOnOne, response: { 200: contract.calendarLook } } },
    async (request) => ({ outcome: await stories.look(callerOf(request), request.params.id) }),
  );
}

function whoAsks(request: FastifyRequest): { tenantId: string; loginHint: string | null } {
  const { person, token } = callerOf(request);
  // Verified when the caller was recognised.
  const { preferred_username: name } = decodeJwt(token);
  return { tenantId: person.tenantId, loginHint: typeof name === 'string' ? name.slice(0, 320) : null };
}

const withTicket = z.object({ ticket: z.string().max(2_000).catch('') });

/** Microsoft adds what it likes; an unknown error is one. */
const answer = z.object({
  state: z.string().max(2_000).catch(''),
  code: z.string().optional().catch(undefined),
  error: z.string().optional().catch(undefined),
});

/**
 * The window in which Microsoft asks for a consent: where it is led, and where it comes back to. It has no token to
 * show, changes nothing here, and leads nowhere but to the configured sign-in and to the tab's own page.
 */
export function consentWindow(
  app: FastifyInstance,
  needs: Pick<ConnectionNeeds, 'consents' | 'consentTickets' | 'publicUrl'>,
): void {
  const returnTo = needs.publicUrl + contract.consentAnswerPath;
  app.get(contract.consentStartPath, async (request, reply) => {
    const { ticket } = withTicket.parse(request.query);
    const asked = needs.consentTickets.read(ticket);
    if (asked === null) throw new Failure('notFound', { message: ranOut });
    const { tenantId, loginHint, feature } = asked;
    const page = { person: { tenantId }, loginHint, feature, state: ticket, returnTo };
    reply.header('cache-control', 'no-store').header('referrer-policy', 'no-referrer');
    return reply.redirect(needs.consents.page(page));
  });
  app.get(contract.consentAnswerPath, async (request, reply) => {
    const { state, code, error } = answer.parse(request.query);
    if (needs.consentTickets.read(state) === null) throw new Failure('notFound', { message: ranOut });
    const outcome = outcomeOf(code, error);
    reply.header('cache-control', 'no-store').header('referrer-policy', 'no-referrer');
    return reply.redirect(`/tab/consent.html?outcome=${outcome}`);
  });
}

const ranOut = 'This window was open for too long. Close it and connect again in Opener.';

function outcomeOf(code: string | undefined, error: string | undefined): contract.ConsentOutcome {
  if (error === 'access_denied') return 'declined';
  return code !== undefined && error === undefined ? 'given' : 'failed';
}
