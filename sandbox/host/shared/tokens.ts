import type { SandboxToken } from './sandboxApi.ts';

/** What `authentication.getAuthToken` is answered with. */
export type TokenAnswer = [true, string] | [false, string];

/** Milliseconds before its end at which a token is not handed out any more. */
const margin = 60_000;

/**
 * Single sign-on as Teams plays it: each token is fresh, and while the network is cut the last one is handed out as
 * long as it holds. (Teams keeps tokens for longer; here the clock may jump past their end at any moment.)
 */
export function createTokens(dependencies: {
  fetchToken: (person: string) => Promise<SandboxToken>;
  /** ISO 8601, UTC. */
  now: () => string;
}): (person: string, network: 'connected' | 'cut') => Promise<TokenAnswer> {
  const kept = new Map<string, SandboxToken>();
  const stillGood = (token: SandboxToken | undefined) =>
    token !== undefined && Date.parse(token.expiresAt) - margin > Date.parse(dependencies.now());

  return async (person, network) => {
    if (network === 'cut') {
      const token = kept.get(person);
      return token && stillGood(token) ? [true, token.token] : [false, 'Network error'];
    }
    try {
      const fresh = await dependencies.fetchToken(person);
      kept.set(person, fresh);
      return [true, fresh.token];
    } catch {
      return [false, 'The sandbox could not issue a token'];
    }
  };
}
