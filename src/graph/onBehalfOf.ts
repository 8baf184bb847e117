import type { Feature } from '../domain/connection.ts';
import type { Caller, GraphAnswer } from '../usecases/account.ts';
import type { Clock } from '../usecases/pairPorts.ts';
import { confidentialClient } from './confidentialClient.ts';
import type { GraphConfig } from './graphConfig.ts';
import type { HeldTokens } from './heldTokens.ts';
import { hindranceOf } from './hindranceOf.ts';
import { fullScopes } from './scopes.ts';

/** An access token for Microsoft Graph, for one feature, on behalf of somebody who is here. Never rejects. */
export type OnBehalfOf = (caller: Caller, feature: Feature) => Promise<GraphAnswer<string>>;

/** Milliseconds for which a token is used at most before Entra is asked again: so a consent taken back is noticed. */
const longestUse = 10 * 60_000;

/** Milliseconds that a token must still live when it is used. */
const spare = 60_000;

/** Exchanges the token that Teams made for a person into one for Microsoft Graph (OAuth 2.0 on-behalf-of). */
export function createOnBehalfOf(
  config: GraphConfig,
  { tokens, clock }: { tokens: HeldTokens; clock: Clock },
): OnBehalfOf {
  const clientOf = confidentialClient(config);

  async function exchange({ person, token }: Caller, feature: Feature) {
    // One for each exchange: MSAL would keep every token that it gets, the refresh token with it.
    const client = await clientOf(person.tenantId);
    return await client.acquireTokenOnBehalfOf({
      oboAssertion: token,
      scopes: fullScopes(feature),
      skipCache: true,
    });
  }

  return async (caller, feature) => {
    const now = Date.parse(clock());
    const held = tokens.get(caller.person, feature, now);
    if (held !== null) return { kind: 'ok', value: held };
    try {
      const result = await exchange(caller, feature);
      if (!result) return { kind: 'unavailable' };
      // MSAL counts by the computer's time, which is not the clock of a sandbox.
      const lives = (result.expiresOn?.getTime() ?? 0) - Date.now() - spare;
      if (lives > 0) {
        const until = now + Math.min(lives, longestUse);
        tokens.keep(caller.person, feature, { token: result.accessToken, until });
      }
      return { kind: 'ok', value: result.accessToken };
    } catch (error) {
      return { kind: hindranceOf(error) };
    }
  };
}
