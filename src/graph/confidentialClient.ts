import type { ConfidentialClientApplication } from '@azure/msal-node';
import { clientProof } from './clientProof.ts';
import type { GraphConfig } from './graphConfig.ts';
import { entra, movedNetwork } from './movedNetwork.ts';

/** The app towards the sign-in of one organisation. Made anew for each use: it keeps what it gets, without a bound. */
export type ConfidentialClientOf = (tenantId: string) => Promise<ConfidentialClientApplication>;

export function confidentialClient(config: GraphConfig): ConfidentialClientOf {
  const network = movedNetwork(config.loginUrl);
  return async (tenantId) => {
    const { ConfidentialClientApplication } = await import('@azure/msal-node');
    return new ConfidentialClientApplication({
      auth: {
        clientId: config.clientId,
        authority: `${entra}/${tenantId}`,
        ...clientProof(config.proof),
      },
      system: { networkClient: network, disableInternalRetries: true },
    });
  };
}
