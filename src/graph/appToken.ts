import type { Clock } from '../usecases/pairPorts.ts';
import { confidentialClient } from './confidentialClient.ts';
import type { GraphConfig } from './graphConfig.ts';

/** A token of the app itself for Microsoft Graph in one organisation; null while there is none. Never rejects. */
export type AppToken = (tenantId: string) => Promise<string | null>;

/** Milliseconds for which a token is used, and for which a refusal is remembered. */
const use = 10 * 60_000;
const refusal = 60_000;

type Held = { token: string | null; until: number };

/** Client credentials (OAuth 2.0), for what chats allow the app to do by itself. One token for each organisation. */
export function createAppToken(config: GraphConfig, clock: Clock): AppToken {
  const held = new Map<string, Held>();
  const clientOf = confidentialClient(config);

  async function fetchToken(tenantId: string): Promise<string | null> {
    const client = await clientOf(tenantId);
    const scopes = ['https://graph.microsoft.com/.default'];
    return (await client.acquireTokenByClientCredential({ scopes }))?.accessToken ?? null;
  }

  return async (tenantId) => {
    const now = Date.parse(clock());
    const known = held.get(tenantId);
    if (known && known.until > now) return known.token;
    const token = await fetchToken(tenantId).catch(() => null);
    held.set(tenantId, { token, until: now + (token === null ? refusal : use) });
    return token;
  };
}
