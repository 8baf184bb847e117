import { createRemoteJWKSet, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose';
import * as z from 'zod';
import type { Failure } from '../contract/errors.ts';
import { WordedFailure } from '../contract/wordedFailure.ts';
import { entraId } from '../domain/oneOnOneId.ts';
import type { Clock, VerifyToken } from '../usecases/pairPorts.ts';
import { failureOfToken, tokenRefusals } from './callers/tokenRefusals.ts';

export type SignInOptions = {
  /** As Entra writes it: `{tenantid}` stands for the tenant of the token. */
  issuer: string;
  /** Any one of these is enough. */
  audiences: string[];
  /** The apps that may get a person's token: Teams, and what else shows the tab. */
  clientIds: string[];
  /** Where the issuer publishes its keys. */
  keysUrl: string;
  /** The organisations that may use this installation. */
  tenantIds: string[];
  clock: Clock;
  /** Milliseconds between two looks at the keys, at least; so made-up key ids cannot make us ask for each. */
  keysCooldown?: number;
};

/** Seconds that the issuer's clock and ours may differ. */
const skew = 60;

/** What a tab's token must say besides its standard claims. */
const tabClaims = z.object({
  iss: z.string(),
  exp: z.number(),
  nbf: z.number(),
  ver: z.literal('2.0'),
  tid: entraId,
  oid: entraId,
  name: z.string().min(1),
  scp: z.string(),
});

/** The app that the token was given to. Entra's v1 endpoint calls it `appid`; its tokens are not taken at all. */
const givenTo = z.object({ azp: z.string().toLowerCase() });

/**
 * Checks the tokens that Teams gets for the tab (single sign-on), as Entra's v2 endpoint issues them: signature,
 * algorithm, audience, times, organisation, issuer, that a person is behind it who let the tab act for them, and that it
 * was given to Teams: whoever else holds one could do all that the person can.
 * The keys are fetched when first needed and when an unknown key id appears.
 */
export function createTokenVerifier(options: SignInOptions): VerifyToken {
  const keys = createRemoteJWKSet(new URL(options.keysUrl), {
    timeoutDuration: 5_000,
    cooldownDuration: options.keysCooldown ?? 30_000,
  });
  return async (token) => {
    const claims = claimsFor(options, await verifiedPayload(token, keys, options));
    return {
      person: { id: claims.oid, tenantId: claims.tid, name: claims.name },
      expiresAt: new Date(claims.exp * 1000).toISOString(),
    };
  };
}

async function verifiedPayload(
  token: string,
  keys: JWTVerifyGetKey,
  { audiences, clock }: SignInOptions,
): Promise<JWTPayload> {
  const verified = jwtVerify(token, keys, {
    algorithms: ['RS256'],
    audience: audiences,
    clockTolerance: skew,
    currentDate: new Date(clock()),
    requiredClaims: ['exp', 'nbf'],
  });
  return verified.then(
    ({ payload }) => payload,
    (error: unknown) => {
      throw failureOfToken(error);
    },
  );
}

function claimsFor(
  { tenantIds, issuer, clientIds }: SignInOptions,
  payload: JWTPayload,
): z.infer<typeof tabClaims> {
  // An app that signed in by itself has roles instead of scopes: nobody is behind it.
  if (!scopesOf(payload).includes('access_as_user')) throw refused('scope');
  const claims = tabClaims.safeParse(payload);
  if (!claims.success) throw refused('incomplete');
  const { tid, iss } = claims.data;
  if (!tenantIds.includes(tid)) throw refused('organisation');
  if (iss !== issuer.replace('{tenantid}', tid)) throw refused('issuer');
  const client = givenTo.safeParse(payload);
  if (!client.success || !clientIds.includes(client.data.azp)) throw refused('client');
  return claims.data;
}

function scopesOf({ scp }: JWTPayload): string[] {
  return typeof scp === 'string' ? scp.split(' ') : [];
}

function refused(reason: keyof typeof tokenRefusals): Failure {
  return new WordedFailure('unauthorized', tokenRefusals[reason]);
}
