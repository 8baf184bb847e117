import {
  JwtTokenProviderFactory,
  ManagedIdentityAppCredentials,
  ManagedIdentityServiceClientCredentialsFactory,
  ServiceClientCredentialsFactory,
  TokenCredentials,
} from 'botframework-connector';
import * as z from 'zod';
import type { Clock } from '../usecases/pairPorts.ts';
import { type BotIdentity, connectorAudience } from './botIdentity.ts';

type Credentials = Awaited<ReturnType<ServiceClientCredentialsFactory['createCredentials']>>;

/** How the bot proves to Teams who it is: by its managed identity in Azure, or by its password elsewhere. */
export function credentialsOf(bot: BotIdentity, clock: Clock): ServiceClientCredentialsFactory {
  return bot.type === 'UserAssignedMSI'
    ? new ManagedIdentityServiceClientCredentialsFactory(bot.id, new JwtTokenProviderFactory())
    : new ClientSecretCredentials(bot.id, clientSecretToken(bot, clock));
}

class ClientSecretCredentials extends ServiceClientCredentialsFactory {
  readonly #botId: string;
  readonly #token: () => Promise<string>;

  constructor(botId: string, token: () => Promise<string>) {
    super();
    this.#botId = botId;
    this.#token = token;
  }

  override async isValidAppId(appId: string): Promise<boolean> {
    return appId === this.#botId;
  }

  override async isAuthenticationDisabled(): Promise<boolean> {
    return false;
  }

  override async createCredentials(appId: string): Promise<Credentials> {
    if (appId !== this.#botId) throw new Error('These are not the credentials of this bot');
    return {
      signRequest: async (request) => new TokenCredentials(await this.#token()).signRequest(request),
    };
  }
}

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
function clientSecretToken(bot: BotIdentity & { type: 'SingleTenant' }, clock: Clock): () => Promise<string> {
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

/** The bearer token with which the bot speaks to the Bot Connector, kept while it is valid. */
export function connectorToken(bot: BotIdentity, clock: Clock): () => Promise<string> {
  if (bot.type === 'SingleTenant') return clientSecretToken(bot, clock);
  const identity = new ManagedIdentityAppCredentials(
    bot.id,
    connectorAudience,
    new JwtTokenProviderFactory(),
  );
  return () => identity.getToken();
}

/**
 * Is this a Bot Connector that may get our bearer token? The token that comes with an activity vouches for its
 * service url only as far as its sender does, so the host must also be one that we know.
 * @param hosts `smba.trafficmanager.net`, `*.botframework.com`; a loopback host (sandbox) may be named with its port
 *   and is the only kind that is reached without TLS
 */
export function isKnownService(url: string, hosts: readonly string[]): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname, host, username } = new URL(url);
  if (username !== '') return false;
  const secure = protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname));
  return secure && hosts.some((known) => matches(known, hostname, host));
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}

function matches(known: string, hostname: string, host: string): boolean {
  if (known.startsWith('*.')) return hostname.endsWith(known.slice(1));
  return known === hostname || known === host;
}
