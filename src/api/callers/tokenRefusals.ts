import { errors } from 'jose';
import type { Failure } from '../../contract/errors.ts';
import { WordedFailure } from '../../contract/wordedFailure.ts';

/** Why a token is not accepted, in words that a person or an administrator can act on. */
export const tokenRefusals = {
  missing: 'There is no sign-in token. Open Opener inside Teams.',
  garbage: 'This is not a sign-in token.',
  expired: 'The token has expired.',
  tooEarly: 'The token is not valid yet.',
  forged: 'The signature of the token is wrong.',
  algorithm: 'The token is signed in a way that is not accepted.',
  unknownKey: 'The token is signed with a key that its issuer does not know.',
  audience: 'The token was made for another application.',
  issuer: 'The token comes from another issuer.',
  organisation: 'Opener is not set up for your organisation.',
  scope: 'The token does not let Opener act for a person.',
  client: 'The token was given to an app that may not use Opener.',
  incomplete: 'The token does not say who you are.',
} as const;

/** What jose found wrong, as the failure to answer with. */
export function failureOfToken(error: unknown): Failure {
  const reason = reasonOf(error);
  if (reason) return new WordedFailure('unauthorized', tokenRefusals[reason]);
  const message = 'Opener cannot reach the sign-in service. Try again in a moment.';
  return new WordedFailure('unavailable', message, { cause: error });
}

/** null when the token was not judged at all: the issuer's keys could not be fetched. */
function reasonOf(error: unknown): keyof typeof tokenRefusals | null {
  if (error instanceof errors.JWTExpired) return 'expired';
  if (error instanceof errors.JWTClaimValidationFailed) return reasonOfClaim(error.claim);
  if (error instanceof errors.JWSSignatureVerificationFailed) return 'forged';
  if (error instanceof errors.JOSEAlgNotAllowed) return 'algorithm';
  if (error instanceof errors.JWKSNoMatchingKey) return 'unknownKey';
  const isMalformed = [errors.JWSInvalid, errors.JWTInvalid, errors.JOSENotSupported].some(
    (kind) => error instanceof kind,
  );
  return isMalformed ? 'garbage' : null;
}

function reasonOfClaim(claim: string): keyof typeof tokenRefusals {
  if (claim === 'aud') return 'audience';
  if (claim === 'nbf') return 'tooEarly';
  return 'incomplete';
}
