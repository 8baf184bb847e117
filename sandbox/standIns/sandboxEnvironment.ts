import { inProcessEndpoint, sandboxKey } from '../cosmos/embeddedCosmos.ts';
import { botIssuer, botKeysUrl, issuerTemplate, keysUrl } from '../identity/issuerUrls.ts';
import { tenantId } from '../world/world.ts';

/** The product's app registration as the sandbox's Entra knows it. */
export const clientId = '0c9a1f5e-6f0d-4a53-9d1e-8f4c7be20a01';

/** The app as Teams' catalogue lists it. */
const teamsAppId = '0c9a1f5e-6f0d-4a53-9d1e-8f4c7be20a03';

/** The bot's registration. The password opens nothing but the sandbox's own sign-in. */
export const bot = { id: '0c9a1f5e-6f0d-4a53-9d1e-8f4c7be20a02', password: 'only-for-the-sandbox' };

/** With which the product exchanges tokens at the sandbox's own sign-in, and nowhere else. */
export const graphSecret = 'only-for-the-sandbox-too';

/**
 * The environment in which the product runs in the sandbox: the same variables as anywhere, local values.
 * @param about `standInsUrl` is where sign-in and Bot Connector listen, `otherServiceHosts` where further ones do
 */
export function sandboxEnvironment(about: {
  port: number;
  standInsUrl: string;
  otherServiceHosts?: readonly string[];
}): Record<string, string> {
  return {
    NODE_ENV: 'development',
    HOST: '127.0.0.1',
    PORT: String(about.port),
    PUBLIC_URL: `http://127.0.0.1:${about.port}`,
    TENANT_IDS: tenantId,
    CLIENT_ID: clientId,
    TOKEN_AUDIENCE: clientId,
    TOKEN_ISSUER: issuerTemplate(about.standInsUrl),
    TOKEN_JWKS_URI: keysUrl(about.standInsUrl),
    COSMOS_ENDPOINT: inProcessEndpoint,
    COSMOS_KEY: sandboxKey,
    BOT_ID: bot.id,
    BOT_TYPE: 'SingleTenant',
    BOT_TENANT_ID: tenantId,
    BOT_PASSWORD: bot.password,
    BOT_LOGIN_URL: about.standInsUrl,
    BOT_SERVICE_URL: about.standInsUrl,
    BOT_TOKEN_ISSUER: botIssuer,
    BOT_TOKEN_JWKS_URI: botKeysUrl(about.standInsUrl),
    BOT_SERVICE_HOSTS: [new URL(about.standInsUrl).host, ...(about.otherServiceHosts ?? [])].join(','),
    TEAMS_APP_ID: teamsAppId,
    GRAPH_TYPE: 'ClientSecret',
    GRAPH_SECRET: graphSecret,
    GRAPH_URL: about.standInsUrl,
    GRAPH_LOGIN_URL: about.standInsUrl,
    FRAME_ANCESTORS: "'self'",
  };
}
