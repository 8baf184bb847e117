import type { Variable } from './variables.ts';

/** What to do about each variable: shown when it is at fault, and in docs/configuration.md. */
export const cures: Record<Variable, string> = {
  NODE_ENV: 'Set it to production, or to development on a laptop.',
  HOST: 'Set it to the address to listen on.',
  PORT: 'Set it to a port number, 0 to 65535.',
  TRUSTED_HOPS:
    "Leave it out behind Azure's front end, or set it to how many proxies in front of Opener write X-Forwarded-For, 0 to 9.",
  PUBLIC_URL:
    'Set it to the https address at which Teams reaches Opener, for example https://opener.example.com.',
  TENANT_IDS: 'Set it to the tenant ids (GUIDs) of the organisations that may use it, separated by commas.',
  CLIENT_ID: "Set it to the application (client) id of the tab's Entra app.",
  TOKEN_AUDIENCE: "Leave it out, or set it to what the tab's tokens are made for, separated by commas.",
  TOKEN_CLIENT_IDS:
    "Leave it out for Teams, Outlook and Microsoft 365, or list the ids (GUIDs) of the apps that may get people's tokens for Opener, separated by commas.",
  TOKEN_ISSUER: 'Leave it out for Entra, or set it to an https issuer with {tenantid} where the tenant goes.',
  TOKEN_JWKS_URI: 'Leave it out for Entra, or set it to the https address at which the issuer has its keys.',
  COSMOS_ENDPOINT: 'Set it to the https address of the Cosmos DB account.',
  COSMOS_KEY: 'Leave it out to use the managed identity, or set it to a key of the account.',
  COSMOS_DATABASE: 'Leave it out, or set it to the name of the database.',
  REDIS_URL:
    'Leave it out to have processes hear of one another by the database alone, or set it to where Redis is: rediss://name@host:port to sign in with the managed identity under its object id, rediss://:password@host:port otherwise.',
  BOT_ID: "Set it to the bot's app id (GUID).",
  BOT_TYPE: 'Set it to UserAssignedMSI, or to SingleTenant with a BOT_PASSWORD.',
  BOT_TENANT_ID: 'Set it to the tenant id (GUID) in which the bot is registered.',
  BOT_PASSWORD: 'Set it when BOT_TYPE is SingleTenant, and only then.',
  BOT_LOGIN_URL: 'Leave it out for Entra, or set it to the https address of another sign-in service.',
  BOT_SERVICE_URL: 'Leave it out for Teams, or set it to the https address of its Bot Connector.',
  BOT_TOKEN_ISSUER: 'Leave it out for Teams, or set it to the https issuer of the tokens that the bot gets.',
  BOT_TOKEN_JWKS_URI:
    'Leave it out for Teams, or set it to the https address at which that issuer has its keys.',
  BOT_SERVICE_HOSTS:
    'Leave it out for Teams, or list the hosts of Bot Connectors (like *.botframework.com), separated by commas.',
  TEAMS_APP_ID:
    'Leave it out when it is the CLIENT_ID, or set it to the id (GUID) of the app in the manifest.',
  AI_ENDPOINT:
    'Leave it out, or set it to the https address of an OpenAI-compatible API, like https://api.openai.com/v1.',
  AI_KEY: 'Set it when AI_ENDPOINT is set, and only then.',
  AI_MODEL: 'Set it to the name of the model when AI_ENDPOINT is set, and only then.',
  GRAPH_TYPE:
    'Leave it out to run without calendar and To Do, or set it to UserAssignedMSI, or to ClientSecret with a GRAPH_SECRET.',
  GRAPH_SECRET: "Set it to a secret of the tab's Entra app when GRAPH_TYPE is ClientSecret, and only then.",
  GRAPH_IDENTITY_ID:
    'Set it to the client id (GUID) of the managed identity that the Entra app trusts when GRAPH_TYPE is UserAssignedMSI, and only then.',
  GRAPH_URL: "Leave it out, or set it to the https address of another cloud's Microsoft Graph.",
  GRAPH_LOGIN_URL: "Leave it out for Entra, or set it to the https address of another cloud's sign-in.",
  REMINDER_SHARDS:
    'Leave it out, or set it to a number from 1 to 256 before the database is first used, and never change it (decision 15).',
  LOG_LEVEL: 'Leave it out, or set it to trace, debug, info, warn, error, fatal or silent.',
  METRICS_TOKEN:
    'Leave it out, or set it to a secret of 20 characters or more that opens /metrics to whoever sends it.',
  APPLICATIONINSIGHTS_CONNECTION_STRING:
    'Leave it out, or set it to the connection string of Application Insights, to send traces and metrics there.',
  FRAME_ANCESTORS:
    'Leave it out for Teams, or list https origins that may frame the tab, separated by commas.',
};
