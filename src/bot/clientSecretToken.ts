import * as z from 'zod';
import type { Clock } from '../usecases/pairPorts.ts';
import { type BotIdentity, connectorAudience } from './botIdentity.ts';

/** A new token is fetched this many milliseconds before the old one ends. */
const margin = 5 * 60_000;

/** Milliseconds that the sign-in service may take. */
const limit = 5_000;

const tokenAnswer = z.object({ access_token: z.string().min(1), expires_in: z.number() });

type KnownToken = { token: string; from: number; until: number };

/**
 * The token with which a SingleTenant bot calls Teams (OAuth 2.0, client credentials), fetched when needed and
 * kept while it is valid.
 *
 * The SDK's own way goes through MSAL, which refuses any sign-in service without TLS, and so the one on loopback;
 * and it keeps its tokens in a global that outlives a server.
 */
export function clientSecretToken(
  bot: BotIdentity & { type: 'SingleTenant' },
  clock: Clock,
): () => Promise<string> {
  let known: KnownToken | null = null;
  let fetching: Promise<KnownToken> | null = null;
  return async () => {
    const now = Date.parse(clock());
    if (known && known.from <= now && now < known.until) return known.token;
    fetching ??= fetchToken(bot, now).finally(() => {
      fetching = null;
    });
    known = await fetching;
    return known.token;
  };
}

async function fetchToken(bot: BotIdentity & { type: 'SingleTenant' }, now: number): Promise<KnownToken> {
  const answer = await fetch(`${bot.loginUrl}/${bot.tenantId}/oauth2/v2.0/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: bot.id,
      client_secret: bot.password,
      scope: `${connectorAudience}/.default`,
    }),
    signal: AbortSignal.timeout(limit),
  });
  if (!answer.ok) throw new Error(`The sign-in service answered ${answer.status} to the bot`);
  const { access_token, expires_in } = tokenAnswer.parse(await answer.json());
  return { token: access_token, from: now, until: now + expires_in * 1000 - margin };
}
