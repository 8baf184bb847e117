import type { SandboxToken } from './sandboxApi.ts';

/** What `authentication.getAuthToken` is answered with. */
export type TokenAnswer = [true, string] | [false, string];

/** Milliseconds before its end at which a token is not handed out any more. */
const margin = 60_000;

/**
 * Single sign-on as Teams plays it: a token is kept until it is nearly out, so that an app can still get one
 * while the network is cut.
 */
export function createTokens(needs: {
  fetchToken: (person: string) => Promise<SandboxToken>;
  /** ISO 8601, UTC. */
  now: () => string;
}): (person: string, network: 'connected' | 'cut') => Promise<TokenAnswer> {
  const kept = new Map<string, SandboxToken>();

  return async (person, network) => {
    const token = kept.get(person);
    if (token && Date.parse(token.expiresAt) - margin > Date.parse(needs.now())) return [true, token.token];
    if (network === 'cut') return [false, 'Network error'];
    try {
      const fresh = await needs.fetchToken(person);
      kept.set(person, fresh);
      return [true, fresh.token];
    } catch {
      return [false, 'The sandbox could not issue a token'];
    }
  };
}
