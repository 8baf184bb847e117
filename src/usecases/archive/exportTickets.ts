import * as z from 'zod';
import { languages } from '../../domain/language.ts';
import { entraId } from '../../domain/oneOnOneId.ts';
import type { Clock } from '../ports.ts';
import { createSignedTickets, type SignedTickets } from '../signedTickets.ts';

/** What a ticket lets its holder fetch: one 1:1, as this person may read it, in one form. */
const ticketContent = z.object({
  personId: entraId,
  tenantId: entraId,
  oneOnOneId: z.string().max(200),
  format: z.enum(['json', 'markdown']),
  /** Of its holder, for Markdown. */
  language: z.enum(languages),
});

export type Ticket = z.infer<typeof ticketContent>;

/** Milliseconds: long enough to press a button, too short to be worth passing on. */
const validFor = 10 * 60_000;

/** Tickets for files that a browser fetches from a card, where it has no token to show. */
export type ExportTickets = SignedTickets<Ticket>;

export function createExportTickets(clock: Clock): ExportTickets {
  return createSignedTickets(ticketContent, { clock, validFor });
}
