import type { FastifyPluginAsync } from 'fastify';
import { createLocalJWKSet, type JWTPayload, jwtVerify } from 'jose';
import type { SandboxPerson } from '../world/world.ts';
import { appClaims, botClaims, graphAudience, standInAudience, tabClaims } from './claims.ts';
import { createConsents, type GrantedConsents, type KeptConsents } from './consents.ts';
import { issuerTemplate } from './issuerUrls.ts';
import { issuerRoutes } from './routes.ts';
import { createSigningKeys, type KeptKey } from './signingKeys.ts';

/** A stand-in for Entra and the Bot Framework's sign-in: it issues tokens that the product really verifies. */
export type Issuer = {
  /** The OpenID documents, the keys and the token endpoint; mount them where `url()` says. */
  routes: FastifyPluginAsync;
  /** A tab token of this person. */
  tokenFor(person: Pick<SandboxPerson, 'id' | 'name' | 'upn'>, overrides?: ClaimOverrides): Promise<string>;
  /** Signs any claims, for callers that play the Bot Framework. */
  sign(claims: JWTPayload): Promise<string>;
  /** Is this a token that the bot got here for calling the Bot Connector, valid now? */
  acceptsBotToken(token: string): Promise<boolean>;
  /** The Entra object id in a tab token that was issued here and is valid now; null for any other. */
  personOf(token: string): Promise<string | null>;
  /** Whose token for Microsoft Graph this is, and what it allows; null for one that is not valid now. */
  graphAccess(token: string): Promise<{ personId: string; scopes: string[] } | null>;
  /** Is this a token of the app itself for Microsoft Graph, valid now? */
  acceptsAppToken(token: string): Promise<boolean>;
  /** What people said to permissions of the app. */
  consents: GrantedConsents;
  rotate(): Promise<void>;
};

/** Claims instead of the usual ones; undefined leaves one out. */
export type ClaimOverrides = { [Claim in keyof JWTPayload]?: JWTPayload[Claim] | undefined };

export type IssuerOptions = {
  /** Where the routes are mounted, no slash at its end. Asked at each use: a port may be known late. */
  url: () => string;
  /** ISO 8601, UTC. */
  now: () => string;
  tenantId: string;
  /** `aud` of tab tokens. */
  audience: string;
  /** The bot that may fetch tokens for the Bot Connector. */
  bot: { id: string; password: string };
  /** Seconds that people's tokens live; an hour when left out. */
  seconds?: number;
  /** The secret with which the app exchanges tab tokens; it may not when left out. */
  clientSecret?: string;
  /** Where answers of the consent page may go. */
  redirectUris?: () => readonly string[];
  /** Where consents outlive the process; in memory only when left out. */
  keptConsents?: KeptConsents;
  /** Where its key outlives the process; in memory only when left out. */
  keptKey?: KeptKey;
};

export async function createIssuer(options: IssuerOptions): Promise<Issuer> {
  const keys = await createSigningKeys(options.keptKey);
  const consents = createConsents(options.keptConsents);
  const { tenantId, bot, now } = options;
  const issuer = () => issuerTemplate(options.url()).replace('{tenantid}', tenantId);

  /** What a token of this issuer says, when it is for that audience and valid now; null for any other. */
  async function claimsOf(token: string, audience: string): Promise<JWTPayload | null> {
    const known = createLocalJWKSet({ keys: keys.publicKeys() });
    const expected = { audience, issuer: issuer(), currentDate: new Date(now()) };
    return jwtVerify(token, known, expected).then(
      ({ payload }) => payload,
      () => null,
    );
  }

  return {
    tokenFor(person, overrides = {}) {
      const usual = tabClaims(person, { ...options, issuer: issuer(), now: now() });
      // JSON leaves out what is undefined, and so does the token.
      return keys.sign({ ...usual, ...overrides } as JWTPayload);
    },
    sign: keys.sign,
    rotate: keys.rotate,
    async acceptsBotToken(token) {
      return (await claimsOf(token, standInAudience))?.appid === bot.id;
    },
    async personOf(token) {
      const claims = await claimsOf(token, options.audience);
      return claims && String(claims.oid);
    },
    async acceptsAppToken(token) {
      return (await claimsOf(token, graphAudience))?.idtyp === 'app';
    },
    async graphAccess(token) {
      const claims = await claimsOf(token, graphAudience);
      return claims?.oid ? { personId: String(claims.oid), scopes: String(claims.scp).split(' ') } : null;
    },
    consents,
    routes: issuerRoutes({
      url: options.url,
      bot,
      exchange: {
        clientId: options.audience,
        clientSecret: options.clientSecret,
        consents,
        tabClaimsOf: (token) => claimsOf(token, options.audience),
        sign: keys.sign,
        issuer,
        now,
      },
      redirectUris: options.redirectUris ?? (() => []),
      publicKeys: keys.publicKeys,
      appToken: () =>
        keys.sign(appClaims({ issuer: issuer(), appId: options.audience, tenantId, now: now() })),
      botToken: () => keys.sign(botClaims({ issuer: issuer(), botId: bot.id, tenantId, now: now() })),
    }),
  };
}
