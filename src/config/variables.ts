import * as z from 'zod';
import { logLevels } from './logLevels.ts';
import { teamsClients } from './teamsClients.ts';

/** What the process was started with. */
export type Environment = Readonly<Record<string, string | undefined>>;

const entra = 'https://login.microsoftonline.com';
const teamsHosts = [
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://*.cloud.microsoft',
];

/** The variables that are read. Some rules depend on other variables, so that all faults show in one go. */
export function variablesIn(env: Environment) {
  const production = env.NODE_ENV !== 'development';
  const url = production ? publicAddress : address;
  return z.object({
    NODE_ENV: z.enum(['production', 'development']).default('production'),
    HOST: z.string().default('0.0.0.0'),
    PORT: z.string().regex(/^\d+$/).transform(Number).pipe(z.number().max(65_535)).default(3978),
    TRUSTED_HOPS: z
      .string()
      .regex(/^\d$/)
      .transform(Number)
      .default(production ? 1 : 0),
    PUBLIC_URL: url,
    TENANT_IDS: listOf(guid),
    CLIENT_ID: guid,
    TOKEN_AUDIENCE: listOf(z.string()).optional(),
    TOKEN_CLIENT_IDS: listOf(guid).default(teamsClients),
    TOKEN_ISSUER: url.refine((text) => text.includes('{tenantid}')).default(`${entra}/{tenantid}/v2.0`),
    TOKEN_JWKS_URI: url.default(`${entra}/common/discovery/v2.0/keys`),
    COSMOS_ENDPOINT: url,
    COSMOS_KEY: z.string().optional(),
    COSMOS_DATABASE: z.string().default('opener'),
    REDIS_URL: (production ? publicRedis : redis).optional(),
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
    GRAPH_TYPE: z.enum(['ClientSecret', 'UserAssignedMSI']).optional(),
    GRAPH_SECRET: env.GRAPH_TYPE === 'ClientSecret' ? z.string() : z.undefined().optional(),
    GRAPH_IDENTITY_ID: env.GRAPH_TYPE === 'UserAssignedMSI' ? guid : z.undefined().optional(),
    GRAPH_URL: url.default('https://graph.microsoft.com'),
    GRAPH_LOGIN_URL: url.default(entra),
    REMINDER_SHARDS: z
      .string()
      .regex(/^\d+$/)
      .transform(Number)
      .pipe(z.number().min(1).max(maxShards))
      .default(production ? 64 : 1),
    LOG_LEVEL: z.enum(logLevels).default('info'),
    METRICS_TOKEN: z
      .string()
      .regex(/^[!-~]{20,}$/)
      .optional(),
    APPLICATIONINSIGHTS_CONNECTION_STRING: production ? insightsOverTls.optional() : insights.optional(),
    FRAME_ANCESTORS: listOf(production ? framingHost : z.union([framingHost, z.literal("'self'")])).default(
      teamsHosts,
    ),
  });
}

/** All of their leases are one record, written three times a minute by each worker. */
const maxShards = 256;

const guid = z.string().toLowerCase().pipe(z.guid());

const address = z.url({ protocol: /^https?$/ }).transform((text) => text.replace(/\/+$/, ''));

const loopback = /^(localhost|127\.[\d.]+|\[::1\]|0\.0\.0\.0)$/;

/** Reached by others, so never in the clear and never this machine. */
const publicAddress = address.refine((text) => {
  const { protocol, hostname } = new URL(text);
  return protocol === 'https:' && !loopback.test(hostname);
});

const redis = z.url({ protocol: /^rediss?$/ });

/** What pairs write goes over it: over TLS, and to nobody who has not signed in. */
const publicRedis = redis.refine((text) => {
  const url = URL.parse(text);
  return url?.protocol === 'rediss:' && !loopback.test(url.hostname) && url.username + url.password !== '';
});

const insights = z.string().regex(/(^|;)InstrumentationKey=[0-9a-f-]{36}(;|$)/i);

const insightsOverTls = insights.refine((text) => !text.includes('http:'));

const framingHost = z.string().regex(/^https:\/\/(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+$/);

const serviceHost = z.string().regex(/^(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]+$/);

const loopbackHost = z.string().regex(/^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d{1,5})?$/);

function listOf<T extends z.ZodType<unknown, string>>(one: T) {
  const split = (text: string) => text.split(',').map((part) => part.trim());
  return z.string().transform(split).pipe(z.array(one).min(1));
}

export type Variables = z.infer<ReturnType<typeof variablesIn>>;

export type Variable = keyof Variables;
