import type { NodeAuthOptions } from '@azure/msal-node';
import type { GraphConfig } from './graphConfig.ts';

/** What a federated credential of an app registration takes a managed identity's token for. */
const exchangeScope = 'api://AzureADTokenExchange/.default';

/** Milliseconds that the machine's identity service may take. */
const patience = 8_000;

/**
 * How the app shows Entra that it is itself: by a token of the managed identity that its registration trusts, so that
 * there is no secret to keep; or by a secret where there is no such identity.
 */
export function clientProof(
  proof: GraphConfig['proof'],
): Pick<NodeAuthOptions, 'clientSecret' | 'clientAssertion'> {
  if (proof.kind === 'secret') return { clientSecret: proof.secret };
  const { identityId } = proof;
  return { clientAssertion: () => identityToken(identityId) };
}

async function identityToken(clientId: string): Promise<string> {
  // Loaded where it is needed: it costs a noticeable part of a start.
  const { ManagedIdentityCredential } = await import('@azure/identity');
  const credential = new ManagedIdentityCredential({ clientId });
  const { token } = await credential.getToken(exchangeScope, { abortSignal: AbortSignal.timeout(patience) });
  return token;
}
