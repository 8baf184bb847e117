import type { JWTPayload } from 'jose';
import * as z from 'zod';
import { graphClaims, tokenLifetime } from './claims.ts';
import type { Consent, GrantedConsents } from './consents.ts';
import { permissionsIn } from './permissions.ts';

/** What the token endpoint needs to exchange the token of somebody's tab. */
export type ExchangeDependencies = {
  clientId: string;
  clientSecret: string | undefined;
  consents: GrantedConsents;
  /** The claims of a tab token of this issuer that is valid now; null for any other. */
  tabClaimsOf(token: string): Promise<JWTPayload | null>;
  sign(claims: JWTPayload): Promise<string>;
  issuer(): string;
  now(): string;
};

const exchangeRequest = z.object({
  client_id: z.string(),
  client_secret: z.string().optional(),
  assertion: z.string(),
  scope: z.string(),
  requested_token_use: z.literal('on_behalf_of'),
});

type TokenAnswer = { status: number; body: Record<string, unknown> };

/** OAuth 2.0 on-behalf-of as the Entra v2 endpoint does it, for permissions of Microsoft Graph. */
export async function exchangeToken(
  dependencies: ExchangeDependencies,
  asked: unknown,
): Promise<TokenAnswer> {
  const request = exchangeRequest.safeParse(asked);
  if (!request.success) return refusal(400, 'invalid_request', 900144, 'The request body is incomplete.');
  const { client_id, client_secret, assertion, scope } = request.data;
  if (
    client_id !== dependencies.clientId ||
    client_secret !== dependencies.clientSecret ||
    !dependencies.clientSecret
  ) {
    return refusal(401, 'invalid_client', 7000215, 'Invalid client secret provided.');
  }
  const person = await dependencies.tabClaimsOf(assertion);
  if (!person) return refusal(400, 'invalid_grant', 500133, 'Assertion is not within its valid time range.');
  const scopes = permissionsIn(scope);
  const standing = scopes.map((one) => dependencies.consents.get(String(person.oid), one));
  const missing = refusalOf(standing);
  if (missing) return missing;
  const claims = graphClaims(person, {
    issuer: dependencies.issuer(),
    now: dependencies.now(),
    scopes,
    appId: client_id,
  });
  return {
    status: 200,
    body: {
      token_type: 'Bearer',
      scope: scopes.map((one) => `https://graph.microsoft.com/${one}`).join(' '),
      expires_in: tokenLifetime,
      access_token: await dependencies.sign(claims),
      client_info: Buffer.from(JSON.stringify({ uid: person.oid, utid: person.tid })).toString('base64url'),
    },
  };
}

function refusalOf(standing: readonly Consent[]): TokenAnswer | null {
  if (standing.includes('refused')) {
    return refusal(400, 'invalid_grant', 50105, 'The administrator has not let the user in.');
  }
  if (standing.includes('none')) {
    const words = 'The user or administrator has not consented to use the application.';
    return refusal(400, 'invalid_grant', 65001, words, 'consent_required');
  }
  if (standing.includes('expired')) {
    return refusal(400, 'interaction_required', 50076, 'You must sign in again.', 'basic_action');
  }
  return null;
}

function refusal(
  status: number,
  error: string,
  number: number,
  words: string,
  suberror?: string,
): TokenAnswer {
  return {
    status,
    body: {
      error,
      error_description: `AADSTS${number}: ${words}`,
      error_codes: [number],
      ...(suberror && { suberror }),
    },
  };
}
