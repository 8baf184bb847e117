import type { FastifyInstance } from 'fastify';
import * as z from 'zod';
import * as contract from '../contract/connections.ts';
import { Failure } from '../contract/errors.ts';
import type { Consents } from '../usecases/connections/account.ts';
import type { ConsentTickets } from '../usecases/connections/consentTickets.ts';

export type ConsentWindowNeeds = {
  consents: Pick<Consents, 'page'>;
  consentTickets: ConsentTickets;
  /** The server's own address, no slash at its end. Asked at each use. */
  publicUrl: () => string;
};

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
export function consentWindow(app: FastifyInstance, needs: ConsentWindowNeeds): void {
  app.get(contract.consentStartPath, async (request, reply) => {
    const { ticket } = withTicket.parse(request.query);
    const asked = needs.consentTickets.read(ticket);
    if (asked === null) throw new Failure('notFound', { message: ranOut });
    const { tenantId, loginHint, feature } = asked;
    const returnTo = needs.publicUrl() + contract.consentAnswerPath;
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
