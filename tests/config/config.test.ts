import { describe, expect, test } from '@jest/globals';
import { ConfigError, readConfig } from '../../src/config.ts';

const tenant = '7d0c2f4e-5a31-4f6b-9c58-2f1f0b6f9a10';
const client = 'c1100000-0000-4000-8000-000000000002';
const bot = 'b0700000-0000-4000-8000-000000000001';

const production = {
  PUBLIC_URL: 'https://opener.contoso.com/',
  TENANT_IDS: tenant.toUpperCase(),
  CLIENT_ID: client,
  COSMOS_ENDPOINT: 'https://opener.documents.azure.com:443/',
  BOT_ID: bot,
  BOT_TYPE: 'UserAssignedMSI',
  BOT_TENANT_ID: tenant,
};

const development = {
  ...production,
  NODE_ENV: 'development',
  PUBLIC_URL: 'http://127.0.0.1:3978',
  TOKEN_ISSUER: 'http://127.0.0.1:4000/{tenantid}/v2.0',
  COSMOS_ENDPOINT: 'http://localhost:8081',
  BOT_TYPE: 'SingleTenant',
  BOT_PASSWORD: 'secret',
  FRAME_ANCESTORS: "'self'",
};

function faultsOf(env: Record<string, string | undefined>): readonly string[] {
  try {
    readConfig(env);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.faults;
    throw error;
  }
}

describe('The configuration', () => {
  test('needs seven variables in Azure; the rest is that of Entra and Teams', () => {
    expect(readConfig(production)).toEqual({
      production: true,
      host: '0.0.0.0',
      port: 3978,
      trustedHops: 1,
      publicUrl: 'https://opener.contoso.com',
      tenantIds: [tenant],
      signIn: {
        issuer: 'https://login.microsoftonline.com/{tenantid}/v2.0',
        audiences: [client, `api://opener.contoso.com/${client}`],
        clientIds: [
          '1fec8e78-bce4-4aaf-ab1b-5451cc387264',
          '5e3ce6c0-2b1f-4285-8d4b-75ee78787346',
          '4765445b-32c6-49b0-83e6-1d93765276ca',
          '0ec893e0-5785-4de6-99da-4ed124e5296c',
          'd3590ed6-52b3-4102-aeff-aad2292ab01c',
          'bc59ab01-8403-45c6-8796-ac3ef710b3e3',
          '27922004-5251-4030-b22d-91ecd9a37ea4',
        ],
        keysUrl: 'https://login.microsoftonline.com/common/discovery/v2.0/keys',
      },
      cosmos: {
        endpoint: 'https://opener.documents.azure.com:443',
        database: 'opener',
        createContainers: false,
      },
      redis: null,
      bot: {
        type: 'UserAssignedMSI',
        id: bot,
        tenantId: tenant,
        loginUrl: 'https://login.microsoftonline.com',
        serviceUrl: 'https://smba.trafficmanager.net/teams',
        tokenIssuer: 'https://api.botframework.com',
        tokenKeysUrl: 'https://login.botframework.com/v1/.well-known/keys',
        serviceHosts: ['smba.trafficmanager.net', '*.botframework.com'],
      },
      teamsAppId: client,
      ai: null,
      graph: null,
      logLevel: 'info',
      reminderShards: 64,
      metricsToken: null,
      telemetry: null,
      frameAncestors: [
        'https://teams.microsoft.com',
        'https://*.teams.microsoft.com',
        'https://*.cloud.microsoft',
      ],
    });
  });

  test('accepts a laptop in development, and makes its containers there', () => {
    const config = readConfig(development);
    expect(config).toMatchObject({
      production: false,
      trustedHops: 0,
      publicUrl: 'http://127.0.0.1:3978',
      cosmos: { createContainers: true },
      bot: { type: 'SingleTenant', password: 'secret' },
      frameAncestors: ["'self'"],
    });
  });

  test('reaches Graph by the managed identity that the app trusts, or by a secret', () => {
    const graph = { clientId: client, url: 'https://graph.microsoft.com' };
    const loginUrl = 'https://login.microsoftonline.com';
    expect(
      readConfig({ ...production, GRAPH_TYPE: 'UserAssignedMSI', GRAPH_IDENTITY_ID: bot }).graph,
    ).toEqual({
      ...graph,
      loginUrl,
      proof: { kind: 'managedIdentity', identityId: bot },
    });
    expect(readConfig({ ...production, GRAPH_TYPE: 'ClientSecret', GRAPH_SECRET: 's' }).graph).toEqual({
      ...graph,
      loginUrl,
      proof: { kind: 'secret', secret: 's' },
    });
  });

  test('takes lists with commas, and several organisations', () => {
    const lists = {
      TOKEN_AUDIENCE: `${client},api://x`,
      TOKEN_CLIENT_IDS: `${bot}, ${client.toUpperCase()}`,
    };
    const env = { ...production, TENANT_IDS: `${tenant}, ${bot}`, ...lists };
    expect(readConfig(env)).toMatchObject({
      tenantIds: [tenant, bot],
      signIn: { audiences: [client, 'api://x'], clientIds: [bot, client] },
    });
  });

  test('names everything that is missing at once, each with what to do', () => {
    expect(faultsOf({})).toEqual([
      'PUBLIC_URL is missing. Set it to the https address at which Teams reaches Opener, for example https://opener.example.com.',
      'TENANT_IDS is missing. Set it to the tenant ids (GUIDs) of the organisations that may use it, separated by commas.',
      "CLIENT_ID is missing. Set it to the application (client) id of the tab's Entra app.",
      'COSMOS_ENDPOINT is missing. Set it to the https address of the Cosmos DB account.',
      "BOT_ID is missing. Set it to the bot's app id (GUID).",
      'BOT_TYPE is missing. Set it to UserAssignedMSI, or to SingleTenant with a BOT_PASSWORD.',
      'BOT_TENANT_ID is missing. Set it to the tenant id (GUID) in which the bot is registered.',
    ]);
  });

  test('is one message for the console', () => {
    expect(() => readConfig({ ...production, PORT: 'http', BOT_ID: ' ' })).toThrow(
      [
        'Opener cannot start:',
        '  - PORT is not right. Set it to a port number, 0 to 65535.',
        "  - BOT_ID is missing. Set it to the bot's app id (GUID).",
      ].join('\n'),
    );
  });

  test.each([
    ['a public address without TLS', { PUBLIC_URL: 'http://opener.contoso.com' }, 'PUBLIC_URL'],
    ['a public address on this machine', { PUBLIC_URL: 'https://localhost' }, 'PUBLIC_URL'],
    ['an issuer on this machine', { TOKEN_ISSUER: development.TOKEN_ISSUER }, 'TOKEN_ISSUER'],
    ['an issuer for one organisation only', { TOKEN_ISSUER: 'https://sts.example/v2.0' }, 'TOKEN_ISSUER'],
    ['proxies without end', { TRUSTED_HOPS: 'true' }, 'TRUSTED_HOPS'],
    ['more proxies than anybody has', { TRUSTED_HOPS: '10' }, 'TRUSTED_HOPS'],
    ['an app that is no id', { TOKEN_CLIENT_IDS: 'teams' }, 'TOKEN_CLIENT_IDS'],
    ['any app', { TOKEN_CLIENT_IDS: '*' }, 'TOKEN_CLIENT_IDS'],
    ['keys fetched without TLS', { TOKEN_JWKS_URI: 'http://sts.example/keys' }, 'TOKEN_JWKS_URI'],
    ['a sign-in service without TLS', { BOT_LOGIN_URL: 'http://sts.example' }, 'BOT_LOGIN_URL'],
    ['a Bot Connector without TLS', { BOT_SERVICE_URL: 'http://smba.example' }, 'BOT_SERVICE_URL'],
    ['a Bot Connector on this machine', { BOT_SERVICE_URL: 'https://127.0.0.1' }, 'BOT_SERVICE_URL'],
    ['an issuer for the bot without TLS', { BOT_TOKEN_ISSUER: 'http://api.example' }, 'BOT_TOKEN_ISSUER'],
    ['keys for the bot on this machine', { BOT_TOKEN_JWKS_URI: 'https://127.0.0.1/k' }, 'BOT_TOKEN_JWKS_URI'],
    ['a connector host on this machine', { BOT_SERVICE_HOSTS: '127.0.0.1:4000' }, 'BOT_SERVICE_HOSTS'],
    ['any connector host at all', { BOT_SERVICE_HOSTS: '*' }, 'BOT_SERVICE_HOSTS'],
    ['an app id that is none', { TEAMS_APP_ID: 'opener' }, 'TEAMS_APP_ID'],
    [
      'a language model without TLS',
      { AI_ENDPOINT: 'http://x.example', AI_KEY: 'k', AI_MODEL: 'm' },
      'AI_ENDPOINT',
    ],
    ['Graph without TLS', { GRAPH_URL: 'http://graph.example' }, 'GRAPH_URL'],
    ['a sign-in for Graph on this machine', { GRAPH_LOGIN_URL: 'https://127.0.0.1' }, 'GRAPH_LOGIN_URL'],
    ['Graph with an unknown proof', { GRAPH_TYPE: 'Password' }, 'GRAPH_TYPE'],
    ['Graph without its secret', { GRAPH_TYPE: 'ClientSecret' }, 'GRAPH_SECRET'],
    ['a secret for no Graph', { GRAPH_SECRET: 'secret' }, 'GRAPH_SECRET'],
    ['Graph without its identity', { GRAPH_TYPE: 'UserAssignedMSI' }, 'GRAPH_IDENTITY_ID'],
    [
      'a secret beside an identity for Graph',
      { GRAPH_TYPE: 'UserAssignedMSI', GRAPH_IDENTITY_ID: bot, GRAPH_SECRET: 'secret' },
      'GRAPH_SECRET',
    ],
    ['a level that is none', { LOG_LEVEL: 'loud' }, 'LOG_LEVEL'],
    [
      'telemetry without TLS',
      {
        APPLICATIONINSIGHTS_CONNECTION_STRING: `InstrumentationKey=${bot};IngestionEndpoint=http://x.example`,
      },
      'APPLICATIONINSIGHTS_CONNECTION_STRING',
    ],
    ['no shard at all', { REMINDER_SHARDS: '0' }, 'REMINDER_SHARDS'],
    ['too many shards', { REMINDER_SHARDS: '257' }, 'REMINDER_SHARDS'],
    ['half a shard', { REMINDER_SHARDS: '1.5' }, 'REMINDER_SHARDS'],
    [
      'a Redis that is spoken to in the clear',
      { REDIS_URL: 'redis://name@redis.example:10000' },
      'REDIS_URL',
    ],
    ['a Redis that anybody may speak to', { REDIS_URL: 'rediss://redis.example:10000' }, 'REDIS_URL'],
    ['a Redis of this machine', { REDIS_URL: 'rediss://:secret@127.0.0.1' }, 'REDIS_URL'],
    ['a token that can be guessed', { METRICS_TOKEN: 'metrics' }, 'METRICS_TOKEN'],
    ['a token that no header can carry', { METRICS_TOKEN: 'a token of many letters' }, 'METRICS_TOKEN'],
    ['a key for no language model', { AI_KEY: 'k' }, 'AI_KEY'],
    ['a database on this machine', { COSMOS_ENDPOINT: 'https://[::1]:8081' }, 'COSMOS_ENDPOINT'],
    ['anybody who frames the tab', { FRAME_ANCESTORS: '*' }, 'FRAME_ANCESTORS'],
    ['itself framing the tab', { FRAME_ANCESTORS: "'self'" }, 'FRAME_ANCESTORS'],
    ['a directive smuggled in', { FRAME_ANCESTORS: 'https://a.example; script-src *' }, 'FRAME_ANCESTORS'],
    ['a bot open to every tenant', { BOT_TYPE: 'MultiTenant' }, 'BOT_TYPE'],
    ['a password beside a managed identity', { BOT_PASSWORD: 'secret' }, 'BOT_PASSWORD'],
    ['a bot without its password', { BOT_TYPE: 'SingleTenant' }, 'BOT_PASSWORD'],
    ['an unknown mode', { NODE_ENV: 'prod' }, 'NODE_ENV'],
    ['a tenant that is no id', { TENANT_IDS: `${tenant},contoso.com` }, 'TENANT_IDS'],
    ['a port beyond the last', { PORT: '65536' }, 'PORT'],
  ])('refuses in production: %s', (_, wrong, name) => {
    expect(faultsOf({ ...production, ...wrong }).map((fault) => fault.split(' ')[0])).toEqual([name]);
  });

  test('never repeats a value: it may be a secret in the wrong place', () => {
    expect(faultsOf({ ...production, BOT_ID: 'hunter2' }).join()).not.toContain('hunter2');
  });
});
