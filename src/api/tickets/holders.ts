import type { FastifyRequest } from 'fastify';
import * as z from 'zod';
import { joinPersonKey } from '../../domain/personKey.ts';
import type { OneTimeTickets } from '../../usecases/oneTimeTickets.ts';
import { callerAddress } from '../callers/callerAddress.ts';

const query = z.object({ ticket: z.string().optional(), state: z.string().optional() }).catch({});

/** The ticket of a request; Microsoft brings it back as the state. '' where there is none. */
export function ticketIn(request: Pick<FastifyRequest, 'query'>): string {
  const { ticket, state } = query.parse(request.query);
  return ticket ?? state ?? '';
}

type Holder = { personId: string; tenantId: string };

/**
 * Whose requests are counted together: those of whoever holds a ticket, or else those from one address. So strangers,
 * also from the same address, use up nothing that a holder needs; a text that cannot be a ticket is not looked for.
 */
export function holderKey(kinds: readonly Pick<OneTimeTickets<Holder>, 'look'>[]) {
  return async (request: FastifyRequest): Promise<string> => {
    const ticket = ticketIn(request);
    for (const kind of kinds) {
      const found = await kind.look(ticket).catch(() => null);
      if (found) return joinPersonKey({ id: found.content.personId, tenantId: found.content.tenantId });
    }
    return callerAddress(request);
  };
}
