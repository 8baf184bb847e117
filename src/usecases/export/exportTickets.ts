import type { Language } from '../../domain/language.ts';
import {
  createOneTimeTickets,
  holderOf,
  type OneTimeTickets,
  type TicketHolder,
  type TicketStore,
} from '../oneTimeTickets.ts';
import type { Clock } from '../pairPorts.ts';

/** What a ticket lets its holder fetch: one 1:1, as this person may read it, in one form. */
export type Ticket = TicketHolder & {
  oneOnOneId: string;
  format: 'json' | 'markdown';
  /** Of its holder, for Markdown and for what is said when the ticket does not work. */
  language: Language;
  /** Of its holder, IANA; null where it is not known. */
  zone: string | null;
};

/** Milliseconds: long enough to press a button, too short to be worth passing on. */
const validFor = 10 * 60_000;

/** Tickets for files that a browser fetches from a card, where it has no token to show. */
export type ExportTickets = OneTimeTickets<Ticket>;

export function createExportTickets(store: TicketStore<Ticket>, clock: Clock): ExportTickets {
  return createOneTimeTickets<Ticket>({ store, clock, validFor, ownerOf: holderOf });
}
