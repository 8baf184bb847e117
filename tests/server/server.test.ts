import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import {
  type EmbeddedCosmos,
  inProcessEndpoint,
  openEmbeddedCosmos,
  sandboxKey,
} from '../../sandbox/cosmos/embeddedCosmos.ts';
import { issuerTemplate, keysUrl } from '../../sandbox/identity/issuerUrls.ts';
import { people, tenantId } from '../../sandbox/world/world.ts';
import { readConfig } from '../../src/config.ts';
import { oneOnOneView } from '../../src/contract/http.ts';
import { buildServer, type Server } from '../../src/server.ts';
import { bot, clientId, type StandIns, startStandIns } from '../sandbox/identity/standIns.ts';

const chatId = '19:meeting_rae-mia@thread.v2';

let dataDir: string;
let standIns: StandIns;
let cosmos: EmbeddedCosmos;
let server: Server;

beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'opener-server-'));
  standIns = await startStandIns();
  await start();
});

afterEach(async () => {
  await stop();
  await standIns.close();
  rmSync(dataDir, { recursive: true });
});

async function start(): Promise<void> {
  const now = () => standIns.clock.now;
  cosmos = openEmbeddedCosmos({ file: join(dataDir, 'cosmos.sqlite'), now: () => Date.parse(now()) });
  server = await buildServer(readConfig(environment()), { clock: now, cosmosHttpClient: cosmos.httpClient });
  await server.app.listen({ port: 0, host: '127.0.0.1' });
}

async function stop(): Promise<void> {
  await server.close();
  cosmos.close();
}

function environment(): Record<string, string> {
  return {
    NODE_ENV: 'development',
    PUBLIC_URL: 'http://127.0.0.1',
    TENANT_IDS: tenantId,
    CLIENT_ID: clientId,
    TOKEN_ISSUER: issuerTemplate(standIns.identityUrl),
    TOKEN_JWKS_URI: keysUrl(standIns.identityUrl),
    COSMOS_ENDPOINT: inProcessEndpoint,
    COSMOS_KEY: sandboxKey,
    BOT_ID: bot.id,
    BOT_TYPE: 'SingleTenant',
    BOT_TENANT_ID: tenantId,
    BOT_PASSWORD: bot.password,
    BOT_LOGIN_URL: standIns.identityUrl,
    BOT_SERVICE_URL: standIns.connectorUrl,
  };
}

async function open(as: 'rae' | 'mia' | 'ines') {
  return server.app.inject({
    method: 'POST',
    url: '/api/one-on-ones',
    headers: { authorization: `Bearer ${await standIns.issuer.tokenFor(people[as])}` },
    payload: { chatId },
  });
}

describe('The whole server', () => {
  test("finds a pair's 1:1 through Teams' own roster and keeps it over a restart", async () => {
    const first = oneOnOneView.parse((await open('rae')).json());
    await stop();
    await start();
    const second = oneOnOneView.parse((await open('mia')).json());
    expect({ ...second, you: first.you }).toEqual(first);
    expect((await open('ines')).statusCode).toBe(404);
  });

  test('makes one 1:1 when both open it for the first time at once', async () => {
    const [rae, mia] = (await Promise.all([open('rae'), open('mia')])).map((answer) =>
      oneOnOneView.parse(answer.json()),
    );
    expect(rae?.openingQuestion.id).toBe(mia?.openingQuestion.id);
    expect(rae?.etag).toBe(mia?.etag);
  });

  test('stays alive but is not ready while the database is away, and recovers', async () => {
    await open('rae');
    cosmos.faults.add({ how: 503, times: Number.POSITIVE_INFINITY });
    const [alive, ready, api] = await Promise.all([
      server.app.inject('/healthz'),
      server.app.inject('/readyz'),
      open('rae'),
    ]);
    expect([alive.statusCode, ready.statusCode, api.statusCode]).toEqual([200, 503, 503]);
    expect(api.json()).toMatchObject({ error: { code: 'unavailable' } });

    cosmos.faults.clear();
    expect((await server.app.inject('/readyz')).statusCode).toBe(200);
    expect((await open('rae')).statusCode).toBe(200);
  });
});
