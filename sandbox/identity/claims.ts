import type { JWTPayload } from 'jose';
import type { SandboxPerson } from '../world/world.ts';

/** Who a bot's own token is for: every Bot Connector. */
export const standInAudience = 'https://api.botframework.com';

/** The app that gets people's tokens for a tab: Teams on the web. */
export const teamsOnTheWeb = '5e3ce6c0-2b1f-4285-8d4b-75ee78787346';

/** Who a token on a person's behalf is for. */
export const graphAudience = 'https://graph.microsoft.com';

/** Seconds that a token lives unless said otherwise, as Entra's default does. */
export const tokenLifetime = 3600;

/** The claims of a tab's single sign-on token, as the Entra v2 endpoint makes them. */
export function tabClaims(
  person: Pick<SandboxPerson, 'id' | 'name' | 'upn'>,
  about: { issuer: string; audience: string; tenantId: string; now: string; seconds?: number },
): JWTPayload {
  return {
    ...lifetime(about),
    iss: about.issuer,
    aud: about.audience,
    tid: about.tenantId,
    oid: person.id,
    sub: `sub-${person.id}`,
    name: person.name,
    preferred_username: person.upn,
    azp: teamsOnTheWeb,
    azpacr: '0',
    scp: 'access_as_user',
    ver: '2.0',
  };
}

/** The claims of a token for Microsoft Graph on behalf of the person of `tab`. */
export function graphClaims(
  tab: JWTPayload,
  about: { issuer: string; now: string; scopes: readonly string[]; appId: string },
): JWTPayload {
  return {
    ...lifetime(about),
    iss: about.issuer,
    aud: graphAudience,
    tid: tab.tid,
    oid: tab.oid,
    sub: `graph-${String(tab.oid)}`,
    name: tab.name,
    appid: about.appId,
    scp: about.scopes.join(' '),
    ver: '1.0',
  };
}

/** The claims of a token for Microsoft Graph of the app itself. */
export function appClaims(about: {
  issuer: string;
  appId: string;
  tenantId: string;
  now: string;
}): JWTPayload {
  return {
    ...lifetime(about),
    iss: about.issuer,
    aud: graphAudience,
    tid: about.tenantId,
    appid: about.appId,
    idtyp: 'app',
    ver: '1.0',
  };
}

/** The claims of the token with which a bot calls the Bot Connector. */
export function botClaims(about: {
  issuer: string;
  botId: string;
  tenantId: string;
  now: string;
}): JWTPayload {
  return {
    ...lifetime(about),
    iss: about.issuer,
    aud: standInAudience,
    tid: about.tenantId,
    appid: about.botId,
    azp: about.botId,
    ver: '2.0',
  };
}

/** The claims of the token with which Teams calls a bot, for one service url. */
export function channelClaims(about: {
  issuer: string;
  botId: string;
  serviceUrl: string;
  now: string;
  seconds?: number;
}): JWTPayload {
  return { ...lifetime(about), iss: about.issuer, aud: about.botId, serviceurl: about.serviceUrl };
}

/** @param about `now` ISO 8601, UTC */
function lifetime(about: { now: string; seconds?: number }): { iat: number; nbf: number; exp: number } {
  const from = Math.floor(Date.parse(about.now) / 1000);
  return { iat: from, nbf: from, exp: from + (about.seconds ?? tokenLifetime) };
}
