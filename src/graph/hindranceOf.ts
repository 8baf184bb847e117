import * as z from 'zod';
import type { Hindrance } from '../usecases/account.ts';

/** What MSAL throws, as far as it tells anything. */
const fault = z.object({
  errorCode: z.string().default(''),
  errorMessage: z.string().default(''),
  subError: z.string().default(''),
  errorNo: z.union([z.string(), z.number()]).transform(String).default(''),
});

/** Numbers of Entra: the person, or their organisation, does not let this app in. */
const refusedNumbers = ['50105', '65004', '65005', '90094', '90095', '90097', '53003', '50020', '700016'];

/** The token that came from Teams is at its end or not from here: the next request brings a better one. */
const staleNumbers = ['500133', '50013', '50027', '500137'];

/** Microsoft wants to see the person: no consent yet or taken back, a second factor, a changed password. */
const askCodes = ['invalid_grant', 'interaction_required', 'consent_required', 'login_required'];

/**
 * Why Entra gave no token on somebody's behalf. What it says stays here: it may name the person.
 * @param error as MSAL threw it
 */
export function hindranceOf(error: unknown): Hindrance {
  const read = fault.safeParse(error);
  if (!read.success) return 'unavailable';
  const { errorCode, errorMessage, subError, errorNo } = read.data;
  const numbers = [errorNo, ...[...errorMessage.matchAll(/AADSTS(\d{5,7})/g)].map(([, number]) => number)];
  const says = (known: readonly string[]) => numbers.some((number) => known.includes(number ?? ''));
  if (says(staleNumbers)) return 'unavailable';
  if (errorCode === 'access_denied' || says(refusedNumbers)) return 'refused';
  if (askCodes.includes(errorCode) || subError === 'consent_required') return 'consentNeeded';
  return 'unavailable';
}
