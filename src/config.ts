import type * as z from 'zod';
import { cures } from './config/cures.ts';
import type { LogLevel } from './config/logLevels.ts';
import { type Environment, type Variable, type Variables, variablesIn } from './config/variables.ts';

/** Everything that differs between two places where Opener runs, read once and checked. Urls end without a slash. */
export type Config = {
  /** False only in development, where loopback addresses and plain HTTP are accepted. */
  production: boolean;
  host: string;
  port: number;
  /** How many proxies stand in front of it: the address of a caller is the one that the outermost of them saw. */
  trustedHops: number;
  publicUrl: string;
  tenantIds: string[];
  signIn: {
    issuer: string;
    audiences: string[];
    /** The apps that people's tokens may have been given to. */
    clientIds: string[];
    keysUrl: string;
  };
  cosmos: { endpoint: string; key?: string; database: string; createContainers: boolean };
  /** Where processes tell one another sooner than by the database; null: by the database alone. */
  redis: { url: string; withIdentity: boolean } | null;
  bot: {
    id: string;
    tenantId: string;
    loginUrl: string;
    serviceUrl: string;
    /** Who signs what Teams sends to the bot, and where its keys are. */
    tokenIssuer: string;
    tokenKeysUrl: string;
    /** Hosts of Bot Connectors that may get the bot's own token. */
    serviceHosts: string[];
  } & BotSecret;
  /** The app's id in the Teams catalog, for links into it. */
  teamsAppId: string;
  /** The chat-completions API with which the bot reads free text; null: it does not. */
  ai: { endpoint: string; key: string; model: string } | null;
  /** Microsoft Graph, for what people connect of their own; null: nothing can be connected. */
  graph: GraphAccess | null;
  /** In how many shards reminders are kept and shared among workers. */
  reminderShards: number;
  /** Opens /metrics; null: there is no such address. */
  metricsToken: string | null;
  /** How much is logged. */
  logLevel: LogLevel;
  /** Where traces and metrics go; null: nowhere. */
  telemetry: { connectionString: string } | null;
  /** Who may show the tab in a frame, as the CSP directive writes it. */
  frameAncestors: string[];
};

/** Urls without a slash at their end. */
type GraphAccess = {
  clientId: string;
  url: string;
  loginUrl: string;
  /** How the app shows that it is itself. */
  proof: { kind: 'secret'; secret: string } | { kind: 'managedIdentity'; identityId: string };
};

type BotSecret = { type: 'SingleTenant'; password: string } | { type: 'UserAssignedMSI' };

/** All that is wrong with the environment, with what to do about each. */
export class ConfigError extends Error {
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(`Opener cannot start:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`);
    this.faults = faults;
  }
}

/** @throws ConfigError with every fault at once */
export function readConfig(env: Environment): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim() !== ''));
  const read = variablesIn(given).safeParse(given);
  if (!read.success) throw new ConfigError(faultsOf(read.error, given));
  const set = read.data;
  return {
    production: set.NODE_ENV === 'production',
    host: set.HOST,
    port: set.PORT,
    trustedHops: set.TRUSTED_HOPS,
    publicUrl: set.PUBLIC_URL,
    tenantIds: set.TENANT_IDS,
    signIn: {
      issuer: set.TOKEN_ISSUER,
      audiences: set.TOKEN_AUDIENCE ?? [
        set.CLIENT_ID,
        `api://${new URL(set.PUBLIC_URL).host}/${set.CLIENT_ID}`,
      ],
      clientIds: set.TOKEN_CLIENT_IDS,
      keysUrl: set.TOKEN_JWKS_URI,
    },
    cosmos: {
      endpoint: set.COSMOS_ENDPOINT,
      ...(set.COSMOS_KEY !== undefined && { key: set.COSMOS_KEY }),
      database: set.COSMOS_DATABASE,
      // In Azure the infrastructure makes them: the app's identity may not.
      createContainers: set.NODE_ENV === 'development',
    },
    redis: redisOf(set),
    bot: {
      id: set.BOT_ID,
      tenantId: set.BOT_TENANT_ID,
      loginUrl: set.BOT_LOGIN_URL,
      serviceUrl: set.BOT_SERVICE_URL,
      tokenIssuer: set.BOT_TOKEN_ISSUER,
      tokenKeysUrl: set.BOT_TOKEN_JWKS_URI,
      serviceHosts: set.BOT_SERVICE_HOSTS,
      ...(set.BOT_PASSWORD === undefined
        ? { type: 'UserAssignedMSI' }
        : { type: 'SingleTenant', password: set.BOT_PASSWORD }),
    },
    teamsAppId: set.TEAMS_APP_ID ?? set.CLIENT_ID,
    ai: aiOf(set),
    graph: graphOf(set),
    reminderShards: set.REMINDER_SHARDS,
    metricsToken: set.METRICS_TOKEN ?? null,
    logLevel: set.LOG_LEVEL,
    telemetry:
      set.APPLICATIONINSIGHTS_CONNECTION_STRING === undefined
        ? null
        : { connectionString: set.APPLICATIONINSIGHTS_CONNECTION_STRING },
    frameAncestors: set.FRAME_ANCESTORS,
  };
}

function aiOf({ AI_ENDPOINT: endpoint, AI_KEY: key, AI_MODEL: model }: Variables): Config['ai'] {
  return endpoint !== undefined && key !== undefined && model !== undefined ? { endpoint, key, model } : null;
}

/** A name without a password: it signs in as itself. */
function redisOf({ REDIS_URL: url }: Variables): Config['redis'] {
  if (url === undefined) return null;
  const { username, password } = new URL(url);
  return { url, withIdentity: username !== '' && password === '' };
}

function graphOf(set: Variables): Config['graph'] {
  const { GRAPH_SECRET: secret, GRAPH_IDENTITY_ID: identityId } = set;
  const place = { clientId: set.CLIENT_ID, url: set.GRAPH_URL, loginUrl: set.GRAPH_LOGIN_URL };
  if (secret !== undefined) return { ...place, proof: { kind: 'secret', secret } };
  if (identityId !== undefined) return { ...place, proof: { kind: 'managedIdentity', identityId } };
  return null;
}

function faultsOf(error: z.ZodError, given: Environment): string[] {
  const names = new Set(error.issues.map(({ path }) => path[0] as Variable));
  // Never the value itself: it may be a secret pasted into the wrong variable.
  return [...names].map(
    (name) => `${name} ${given[name] === undefined ? 'is missing' : 'is not right'}. ${cures[name]}`,
  );
}
