import * as z from 'zod';

/** Everything that differs between two places where Opener runs, read once and checked. Urls end without a slash. */
export type Config = {
  /** False only in development, where loopback addresses and plain HTTP are accepted. */
  production: boolean;
  host: string;
  port: number;
  publicUrl: string;
  tenantIds: string[];
  signIn: { issuer: string; audiences: string[]; keysUrl: string };
  cosmos: { endpoint: string; key?: string; database: string; createContainers: boolean };
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
  /** Who may show the tab in a frame, as the CSP directive writes it. */
  frameAncestors: string[];
};

type BotSecret = { type: 'SingleTenant'; password: string } | { type: 'UserAssignedMSI' };

type Environment = Readonly<Record<string, string | undefined>>;

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
    publicUrl: set.PUBLIC_URL,
    tenantIds: set.TENANT_IDS,
    signIn: {
      issuer: set.TOKEN_ISSUER,
      audiences: set.TOKEN_AUDIENCE ?? [
        set.CLIENT_ID,
        `api://${new URL(set.PUBLIC_URL).host}/${set.CLIENT_ID}`,
      ],
      keysUrl: set.TOKEN_JWKS_URI,
    },
    cosmos: {
      endpoint: set.COSMOS_ENDPOINT,
      ...(set.COSMOS_KEY !== undefined && { key: set.COSMOS_KEY }),
      database: set.COSMOS_DATABASE,
      // In Azure the infrastructure makes them: the app's identity may not.
      createContainers: set.NODE_ENV === 'development',
    },
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
    frameAncestors: set.FRAME_ANCESTORS,
  };
}

function aiOf({ AI_ENDPOINT: endpoint, AI_KEY: key, AI_MODEL: model }: Variables): Config['ai'] {
  return endpoint !== undefined && key !== undefined && model !== undefined ? { endpoint, key, model } : null;
}

const entra = 'https://login.microsoftonline.com';
const teamsHosts = [
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://*.cloud.microsoft',
];

/** The variables that are read. Some rules depend on other variables, so that all faults show in one go. */
function variablesIn(env: Environment) {
  const production = env.NODE_ENV !== 'development';
  const url = production ? publicAddress : address;
  return z.object({
    NODE_ENV: z.enum(['production', 'development']).default('production'),
    HOST: z.string().default('0.0.0.0'),
    PORT: z.string().regex(/^\d+$/).transform(Number).pipe(z.number().max(65_535)).default(3978),
    PUBLIC_URL: url,
    TENANT_IDS: listOf(guid),
    CLIENT_ID: guid,
    TOKEN_AUDIENCE: listOf(z.string()).optional(),
    TOKEN_ISSUER: url.refine((text) => text.includes('{tenantid}')).default(`${entra}/{tenantid}/v2.0`),
    TOKEN_JWKS_URI: url.default(`${entra}/common/discovery/v2.0/keys`),
    COSMOS_ENDPOINT: url,
    COSMOS_KEY: z.string().optional(),
    COSMOS_DATABASE: z.string().default('opener'),
    BOT_ID: guid,
    BOT_TYPE: z.enum(['SingleTenant', 'UserAssignedMSI']),
    BOT_TENANT_ID: guid,
    BOT_PASSWORD: env.BOT_TYPE === 'SingleTenant' ? z.string() : z.undefined().optional(),
    BOT_LOGIN_URL: url.default(entra),
    BOT_SERVICE_URL: url.default('https://smba.trafficmanager.net/teams'),
    BOT_TOKEN_ISSUER: url.default('https://api.botframework.com'),
    BOT_TOKEN_JWKS_URI: url.default('https://login.botframework.com/v1/.well-known/keys'),
    BOT_SERVICE_HOSTS: listOf(production ? serviceHost : z.union([serviceHost, loopbackHost])).default([
      'smba.trafficmanager.net',
      '*.botframework.com',
    ]),
    TEAMS_APP_ID: guid.optional(),
    AI_ENDPOINT: url.optional(),
    AI_KEY: env.AI_ENDPOINT ? z.string() : z.undefined().optional(),
    AI_MODEL: env.AI_ENDPOINT ? z.string() : z.undefined().optional(),
    FRAME_ANCESTORS: listOf(production ? framingHost : z.union([framingHost, z.literal("'self'")])).default(
      teamsHosts,
    ),
  });
}

const guid = z.string().toLowerCase().pipe(z.guid());

const address = z.url({ protocol: /^https?$/ }).transform((text) => text.replace(/\/+$/, ''));

const loopback = /^(localhost|127\.[\d.]+|\[::1\]|0\.0\.0\.0)$/;

/** Reached by others, so never in the clear and never this machine. */
const publicAddress = address.refine((text) => {
  const { protocol, hostname } = new URL(text);
  return protocol === 'https:' && !loopback.test(hostname);
});

const framingHost = z.string().regex(/^https:\/\/(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+$/);

const serviceHost = z.string().regex(/^(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]+$/);

const loopbackHost = z.string().regex(/^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d{1,5})?$/);

function listOf<T extends z.ZodType<unknown, string>>(one: T) {
  const split = (text: string) => text.split(',').map((part) => part.trim());
  return z.string().transform(split).pipe(z.array(one).min(1));
}

type Variables = z.infer<ReturnType<typeof variablesIn>>;

type Variable = keyof Variables;

const cures: Record<Variable, string> = {
  NODE_ENV: 'Set it to production, or to development on a laptop.',
  HOST: 'Set it to the address to listen on.',
  PORT: 'Set it to a port number, 0 to 65535.',
  PUBLIC_URL:
    'Set it to the https address at which Teams reaches Opener, for example https://opener.example.com.',
  TENANT_IDS: 'Set it to the tenant ids (GUIDs) of the organisations that may use it, separated by commas.',
  CLIENT_ID: "Set it to the application (client) id of the tab's Entra app.",
  TOKEN_AUDIENCE: "Leave it out, or set it to what the tab's tokens are made for, separated by commas.",
  TOKEN_ISSUER: 'Leave it out for Entra, or set it to an https issuer with {tenantid} where the tenant goes.',
  TOKEN_JWKS_URI: 'Leave it out for Entra, or set it to the https address at which the issuer has its keys.',
  COSMOS_ENDPOINT: 'Set it to the https address of the Cosmos DB account.',
  COSMOS_KEY: 'Leave it out to use the managed identity, or set it to a key of the account.',
  COSMOS_DATABASE: 'Leave it out, or set it to the name of the database.',
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
  FRAME_ANCESTORS:
    'Leave it out for Teams, or list https origins that may frame the tab, separated by commas.',
};

function faultsOf(error: z.ZodError, given: Environment): string[] {
  const names = new Set(error.issues.map(({ path }) => path[0] as Variable));
  // Never the value itself: it may be a secret pasted into the wrong variable.
  return [...names].map(
    (name) => `${name} ${given[name] === undefined ? 'is missing' : 'is not right'}. ${cures[name]}`,
  );
}
