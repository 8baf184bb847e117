import type { FastifyInstance, FastifyRequest } from 'fastify';
import * as z from 'zod';
import * as contract from '../../contract/consent.ts';
import type { Consents } from '../../usecases/account.ts';
import type { ConsentTickets } from '../../usecases/connections/consentTickets.ts';
import { ticketIn } from './holders.ts';
import { refuseTicket } from './refuseTicket.ts';

export type ConsentWindowDependencies = {
  consents: Pick<Consents, 'page'>;
  consentTickets: ConsentTickets;
  /** The server's own address, no slash at its end. Asked at each use. */
  publicUrl: () => string;
};

/** Microsoft adds what it likes; an unknown error is one. */
const answer = z.object({
  code: z.string().optional().catch(undefined),
  error: z.string().optional().catch(undefined),
});

/**
 * The window in which Microsoft asks for a consent: where it is led, and where it comes back to. It has no token to
 * show, changes nothing here, and leads nowhere but to the configured sign-in and to the tab's own page.
 */
export function consentWindow(app: FastifyInstance, dependencies: ConsentWindowDependencies): void {
  const { consentTickets: tickets } = dependencies;
  const use = async (request: FastifyRequest, step: 'start' | 'answer') => {
    const text = ticketIn(request);
    const known = await tickets.look(text);
    return known?.content.step === step ? await tickets.use(text) : null;
  };
  app.get(contract.consentStartPath, { exposeHeadRoute: false }, async (request, reply) => {
    const used = await use(request, 'start');
    if (used === null) return refuseTicket(request, reply, closed);
    const { tenantId, loginHint, feature } = used.content;
    const state = await tickets.issue({ ...used.content, step: 'answer' });
    const returnTo = dependencies.publicUrl() + contract.consentAnswerPath;
    const page = { person: { tenantId }, loginHint, feature, state, returnTo };
    reply.header('cache-control', 'no-store').header('referrer-policy', 'no-referrer');
    return reply.redirect(dependencies.consents.page(page));
  });
  app.get(contract.consentAnswerPath, { exposeHeadRoute: false }, async (request, reply) => {
    if ((await use(request, 'answer')) === null) return refuseTicket(request, reply, closed);
    const { code, error } = answer.parse(request.query);
    const outcome = outcomeOf(code, error);
    reply.header('cache-control', 'no-store').header('referrer-policy', 'no-referrer');
    return reply.redirect(`/tab/consent.html?outcome=${outcome}`);
  });
}

/** Used or run out: to whoever looks at the window it is the same. */
const closed = { of: 'window', why: 'ranOut', language: null } as const;

function outcomeOf(code: string | undefined, error: string | undefined): contract.ConsentOutcome {
  if (error === 'access_denied') return 'declined';
  return code !== undefined && error === undefined ? 'given' : 'failed';
}
