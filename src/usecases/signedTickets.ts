import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import * as z from 'zod';
import type { Clock } from './ports.ts';

/** Tickets that a browser shows where it has no token to show. */
export type SignedTickets<Content> = {
  issue(content: Content): string;
  /** null for one that was not issued here, was altered, or has run out. */
  read(text: string): Content | null;
};

const dated = z.object({ content: z.unknown(), /** ISO 8601, UTC. */ until: z.iso.datetime() });

/**
 * Tickets of one kind, signed and not encrypted: they are shown to whoever they were issued to.
 * @param validFor milliseconds
 * @param key signs the tickets; drawn anew at each start, so that none outlives its server
 */
export function createSignedTickets<Content>(
  content: z.ZodType<Content>,
  { clock, validFor, key = randomBytes(32) }: { clock: Clock; validFor: number; key?: Buffer },
): SignedTickets<Content> {
  const sign = (text: string) => createHmac('sha256', key).update(text).digest();
  return {
    issue(given) {
      const until = new Date(Date.parse(clock()) + validFor).toISOString();
      const text = Buffer.from(JSON.stringify({ content: given, until })).toString('base64url');
      return `${text}.${sign(text).toString('base64url')}`;
    },
    read(ticket) {
      const [text = '', signature = ''] = ticket.split('.');
      const given = Buffer.from(signature, 'base64url');
      const right = sign(text);
      if (given.length !== right.length || !timingSafeEqual(given, right)) return null;
      // Signed by this server: it holds what `issue` put in.
      const { content: held, until } = dated.parse(JSON.parse(Buffer.from(text, 'base64url').toString()));
      return clock() < until ? content.parse(held) : null;
    },
  };
}
