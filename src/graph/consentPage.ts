import type { Consents } from '../usecases/account.ts';
import type { GraphConfig } from './graphConfig.ts';
import { fullScopes } from './scopes.ts';

/**
 * Where Entra asks a person whether Opener may do what a feature needs. It answers with a code, which nobody redeems:
 * that the person said yes is all that is wanted of it.
 */
export function consentPage(
  { clientId, loginUrl }: Pick<GraphConfig, 'clientId' | 'loginUrl'>,
  { person, loginHint, feature, state, returnTo }: Parameters<Consents['page']>[0],
): string {
  const query = new URLSearchParams({
    client_id: clientId,
    response_type: 'code',
    response_mode: 'query',
    redirect_uri: returnTo,
    scope: fullScopes(feature).join(' '),
    state,
    prompt: 'consent',
    ...(loginHint !== null && { login_hint: loginHint }),
  });
  return `${loginUrl}/${person.tenantId}/oauth2/v2.0/authorize?${query}`;
}
