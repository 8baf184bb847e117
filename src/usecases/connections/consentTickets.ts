import type { Feature } from '../../domain/connection.ts';
import {
  createOneTimeTickets,
  holderOf,
  type OneTimeTickets,
  type TicketHolder,
  type TicketStore,
} from '../oneTimeTickets.ts';
import type { Clock } from '../pairPorts.ts';

/** Who is to be asked by Microsoft, and for what. */
export type ConsentAsked = TicketHolder & {
  /** As the person signs in; null when their token does not say. */
  loginHint: string | null;
  feature: Feature;
  /** Where it works: `start` opens the window in which Microsoft asks, `answer` lets Microsoft's answer come back. */
  step: 'start' | 'answer';
};

/** Milliseconds: time to sign in, and to ask somebody what it means. */
const validFor = 20 * 60_000;

/** Each consent takes two tickets, one for the way there and one for the way back. */
export type ConsentTickets = OneTimeTickets<ConsentAsked>;

export function createConsentTickets(store: TicketStore<ConsentAsked>, clock: Clock): ConsentTickets {
  return createOneTimeTickets<ConsentAsked>({ store, clock, validFor, ownerOf: holderOf });
}
