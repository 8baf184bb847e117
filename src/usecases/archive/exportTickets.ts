import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import * as z from 'zod';
import { entraId } from '../../domain/oneOnOneId.ts';
import type { Clock } from '../ports.ts';

/** What a ticket lets its holder fetch: one 1:1, as this person may read it, in one form. */
const ticketContent = z.object({
  personId: entraId,
  tenantId: entraId,
  oneOnOneId: z.string().max(200),
  format: z.enum(['json', 'markdown']),
  /** ISO 8601, UTC. */
  until: z.iso.datetime(),
});

export type Ticket = Omit<z.infer<typeof ticketContent>, 'until'>;

/** Milliseconds: long enough to press a button, too short to be worth passing on. */
const validFor = 10 * 60_000;

/** Tickets for files that a browser fetches from a card, where it has no token to show. */
export type ExportTickets = {
  issue(ticket: Ticket): string;
  /** null for one that was not issued here, was altered, or has run out. */
  read(text: string): Ticket | null;
};

/** @param key signs the tickets; drawn anew at each start, so that none outlives its server */
export function createExportTickets(clock: Clock, key: Buffer = randomBytes(32)): ExportTickets {
  const sign = (content: string) => createHmac('sha256', key).update(content).digest();
  return {
    issue(ticket) {
      const until = new Date(Date.parse(clock()) + validFor).toISOString();
      const content = Buffer.from(JSON.stringify({ ...ticket, until })).toString('base64url');
      return `${content}.${sign(content).toString('base64url')}`;
    },
    read(text) {
      const [content = '', signature = ''] = text.split('.');
      const given = Buffer.from(signature, 'base64url');
      const right = sign(content);
      if (given.length !== right.length || !timingSafeEqual(given, right)) return null;
      // Signed by this server: it holds what `issue` put in.
      const { until, ...ticket } = ticketContent.parse(
        JSON.parse(Buffer.from(content, 'base64url').toString()),
      );
      return clock() < until ? ticket : null;
    },
  };
}
