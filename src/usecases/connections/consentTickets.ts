import * as z from 'zod';
import { features } from '../../domain/connection.ts';
import { entraId } from '../../domain/oneOnOneId.ts';
import type { Clock } from '../ports.ts';
import { createSignedTickets, type SignedTickets } from '../signedTickets.ts';

/** Who is to be asked by Microsoft, and for what. */
const consentAsked = z.object({
  tenantId: entraId,
  /** As the person signs in; null when their token does not say. */
  loginHint: z.string().max(320).nullable(),
  feature: z.enum(features),
});

/** Milliseconds: time to sign in, and to ask somebody what it means. */
const validFor = 20 * 60_000;

/** A ticket opens the window in which Microsoft asks, and comes back with the answer. */
export type ConsentTickets = SignedTickets<z.infer<typeof consentAsked>>;

export function createConsentTickets(clock: Clock): ConsentTickets {
  return createSignedTickets(consentAsked, { clock, validFor });
}
