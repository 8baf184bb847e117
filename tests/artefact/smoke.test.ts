import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { people, tenantId } from '../../sandbox/world/world.ts';
import { oneOnOneView } from '../../src/contract/http.ts';
import { bot } from '../sandbox/identity/standIns.ts';
import { soon } from '../setup/soon.ts';
import { raeAndMia } from '../usecases/pair.ts';
import { type RunningArtefact, runningArtefact, startArtefact } from './artefact.ts';
import { recordingInsights } from './recordingInsights.ts';

const project = join(import.meta.dirname, '../..');
const chatId = '19:meeting_rae-mia@thread.v2';

describe('The built server', () => {
  test('serves the panel, the API and the bot, logs no content, and ends with 0 on SIGTERM', async () => {
    await using artefact = await runningArtefact();
    const { url, standIns } = artefact;

    expect(await statusOf(`${url}/healthz`)).toBe(200);
    await soon(() => statusOf(`${url}/readyz`), 200);

    const page = await (await fetch(`${url}/tab/`)).text();
    const script = /src="(\/tab\/assets\/[^"]+\.js)"/.exec(page)?.[1];
    const asset = await fetch(`${url}${script}`, { headers: { 'accept-encoding': 'br' } });
    expect([asset.status, asset.headers.get('content-encoding')]).toEqual([200, 'br']);
    expect((await asset.text()).length).toBeGreaterThan(100);

    const token = await standIns.issuer.tokenFor(people.rae);
    const opened = await fetch(`${url}/api/one-on-ones`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ chatId }),
    });
    expect(oneOnOneView.parse(await opened.json()).you).toBe(people.rae.id);

    const connecting = await fetch(`${url}/api/connections/calendar`, {
      method: 'PUT',
      headers: { authorization: `Bearer ${token}` },
    });
    expect(await connecting.json()).toMatchObject({ connections: { calendar: 'consentNeeded' } });
    const answered = await fetch(`${url}/tab/consent.html?outcome=given`);
    // Cut off from the tab that opened it, it could not tell the outcome.
    expect([answered.status, answered.headers.get('cross-origin-opener-policy')]).toEqual([
      200,
      'unsafe-none',
    ]);

    const before = postedBy(artefact);
    expect((await writeToBot(artefact, 'add Zanzibar')).status).toBe(200);
    await soon(() => postedBy(artefact) > before, true);

    expect(await artefact.end('SIGTERM')).toBe(0);
    expect(artefact.output()).toContain('"msg":"Ended"');
    expect(artefact.output()).not.toMatch(/Zanzibar|Bearer|Rae/);
  });

  test('sends traces by route where it is asked to, with nothing of an address, a query or a header', async () => {
    await using insights = await recordingInsights();
    await using artefact = await runningArtefact({
      APPLICATIONINSIGHTS_CONNECTION_STRING: `InstrumentationKey=${bot.id};IngestionEndpoint=${insights.url}`,
      // Otherwise a share of them, by a rate that it finds out with time.
      OTEL_TRACES_SAMPLER: 'always_on',
      NODE_OPTIONS: `--import ${pathToFileURL(join(import.meta.dirname, 'withoutTls.mjs'))}`,
    });
    const token = await artefact.standIns.issuer.tokenFor(people.rae);
    const headers = { authorization: `Bearer ${token}`, 'user-agent': 'Zanzibar/1' };
    const address = `/api/one-on-ones/${raeAndMia}?note=Zanzibar`;
    expect((await fetch(artefact.url + address, { headers })).status).toBe(404);
    expect((await writeToBot(artefact, 'add Zanzibar')).status).toBe(200);

    expect(await artefact.end('SIGTERM')).toBe(0);
    expect(insights.received()).toContain('/api/one-on-ones/:id');
    expect(insights.received()).not.toMatch(/Zanzibar|Bearer|note=/);
    expect(insights.received()).not.toContain(people.rae.id);
    // The SDK's own log would name addresses.
    expect(artefact.output()).not.toContain('azure:');
  });

  test('refuses to start in production with every fault at once, and exits with 1', async () => {
    const { process: child, output } = startArtefact({
      PUBLIC_URL: 'http://127.0.0.1:3978',
      BOT_TYPE: 'SingleTenant',
    });
    await once(child, 'exit');
    expect(child.exitCode).toBe(1);
    const named = [...output().matchAll(/^ {2}- (\w+) (is missing|is not right)\./gm)].map(
      ([, name]) => name,
    );
    expect(named).toEqual([
      'PUBLIC_URL',
      'TENANT_IDS',
      'CLIENT_ID',
      'COSMOS_ENDPOINT',
      'BOT_ID',
      'BOT_TENANT_ID',
      'BOT_PASSWORD',
    ]);
  });
});

test('The container image copies only what is there after a build', () => {
  const copied = readFileSync(join(project, 'Dockerfile'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('COPY'))
    .flatMap((line) => line.split(/\s+/).slice(1, -1))
    .filter((word) => !word.startsWith('--'))
    .map((path) => path.replace(/^\/build\//, ''));
  expect(copied).toContain('dist/server');
  expect(copied.filter((path) => !existsSync(join(project, path)))).toEqual([]);
});

async function statusOf(url: string): Promise<number> {
  return (await fetch(url)).status;
}

function postedBy({ standIns }: RunningArtefact): number {
  return standIns.chats.read(chatId)?.messages.length ?? 0;
}

async function writeToBot({ url, standIns }: RunningArtefact, text: string): Promise<Response> {
  const seconds = Math.floor(Date.now() / 1000);
  const serviceUrl = `${standIns.connectorUrl}/`;
  const token = await standIns.issuer.sign({
    iss: 'https://api.botframework.com',
    aud: bot.id,
    serviceurl: serviceUrl,
    nbf: seconds - 60,
    exp: seconds + 3600,
  });
  return fetch(`${url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({
      type: 'message',
      id: '1',
      channelId: 'msteams',
      serviceUrl,
      from: { id: '29:rae', name: people.rae.name, aadObjectId: people.rae.id },
      recipient: { id: `28:${bot.id}`, name: 'Opener' },
      conversation: { id: chatId, conversationType: 'groupChat', isGroup: true, tenantId },
      channelData: { tenant: { id: tenantId } },
      text,
    }),
  });
}
