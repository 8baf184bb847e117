import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ConnectorMember } from '../../sandbox/connector/chats.ts';
import { people, tenantId } from '../../sandbox/world/world.ts';
import type { BotIdentity } from '../../src/bot/botIdentity.ts';
import { createRoster } from '../../src/bot/roster.ts';
import { bot, type StandIns, startStandIns } from '../sandbox/identity/standIns.ts';

const pair = '19:meeting_rae-mia@thread.v2';

const chats = new Map<string, ConnectorMember[]>([
  [pair, [user('rae'), user('mia')]],
  ['19:with guests@thread.v2', [user('rae'), anonymous(), { ...user('mia'), tenantId: 'ELSEWHERE' }]],
  ['19:everyone@thread.v2', Array.from({ length: 1_200 }, (_, number) => numbered(number))],
]);

let standIns: StandIns;

beforeAll(async () => {
  standIns = await startStandIns({ chats });
});
afterAll(() => standIns.close());

function user(key: 'rae' | 'mia'): ConnectorMember {
  const { id, name } = people[key];
  return { id: `29:${key}`, aadObjectId: id.toUpperCase(), name, tenantId, userRole: 'user' };
}

function anonymous(): ConnectorMember {
  return { id: '29:anonymous', name: 'Somebody', userRole: 'anonymous' };
}

function numbered(number: number): ConnectorMember {
  return { id: `29:${number}`, aadObjectId: `id-${number}`, name: 'N', tenantId, userRole: 'user' };
}

function botAt(connectorUrl: string, password = bot.password): BotIdentity {
  const { identityUrl: loginUrl } = standIns;
  return { type: 'SingleTenant', id: bot.id, password, tenantId, loginUrl, serviceUrl: connectorUrl };
}

const impatient = (url: string) => createRoster(botAt(url), () => standIns.clock.now, 200);

const rosterNow = () => createRoster(botAt(standIns.connectorUrl), () => standIns.clock.now);

const away = { code: 'unavailable', message: 'Opener cannot reach Teams. Try again in a moment.' };

describe('Who is in a chat', () => {
  test('is told by Teams, with ids in lower case', async () => {
    expect(await rosterNow()(tenantId, pair)).toEqual([
      { personId: people.rae.id, tenantId, name: 'Rae Okafor' },
      { personId: people.mia.id, tenantId, name: 'Mia Lindqvist' },
    ]);
  });

  test('shows guests as people from elsewhere, and the anonymous as from nowhere', async () => {
    expect(await rosterNow()(tenantId, '19:with guests@thread.v2')).toEqual([
      { personId: people.rae.id, tenantId, name: 'Rae Okafor' },
      { personId: '29:anonymous', tenantId: '', name: 'Somebody' },
      { personId: people.mia.id, tenantId: 'elsewhere', name: 'Mia Lindqvist' },
    ]);
  });

  test('is complete for a chat that Teams tells in several pages', async () => {
    expect(await rosterNow()(tenantId, '19:everyone@thread.v2')).toHaveLength(1_200);
  });

  test('is nothing for a chat that Teams does not know', async () => {
    expect(await rosterNow()(tenantId, '19:nowhere@thread.v2')).toBeNull();
  });

  test('is remembered for half a minute, but a chat that was unknown is asked for again', async () => {
    const roster = rosterNow();
    await roster(tenantId, pair);
    await roster(tenantId, '19:new@thread.v2');
    chats.set('19:new@thread.v2', [user('rae')]);
    chats.set(pair, [user('rae')]);
    expect(await roster(tenantId, '19:new@thread.v2')).toHaveLength(1);
    expect(await roster(tenantId, pair)).toHaveLength(2);

    standIns.clock.now = new Date(Date.parse(standIns.clock.now) + 30_000).toISOString();
    expect(await roster(tenantId, pair)).toHaveLength(1);
  });

  test('is still told after the clock has jumped by weeks, in either direction', async () => {
    const roster = rosterNow();
    const start = Date.parse(standIns.clock.now);
    for (const days of [14, -14]) {
      await roster(tenantId, pair);
      standIns.clock.now = new Date(start + days * 86_400_000).toISOString();
      expect(await roster(tenantId, pair)).not.toBeNull();
    }
    standIns.clock.now = new Date(start).toISOString();
  });
});

describe('When Teams does not answer as it should', () => {
  async function connectorThat(answer: RequestListener): Promise<[Server, string]> {
    const server = createServer({}, answer);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    return [server, `http://127.0.0.1:${port}`];
  }

  test.each([
    ['says that it is broken', 500, '{}'],
    ['sends something else than members', 200, '{"members":[{"name":7}]}'],
    ['sends no JSON', 200, '<html>'],
  ])('the failure says so: it %s', async (_, status, body) => {
    const [server, url] = await connectorThat((_request, response) => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(body);
    });
    await expect(impatient(url)(tenantId, pair)).rejects.toMatchObject(away);
    server.close();
  });

  test('a chat that the bot is not in is like one that is not there', async () => {
    const [server, url] = await connectorThat((_request, response) => {
      response.writeHead(403, { 'content-type': 'application/json' });
      response.end('{"error":{"code":"BotNotInConversationRoster","message":"No"}}');
    });
    expect(await createRoster(botAt(url), () => standIns.clock.now)(tenantId, pair)).toBeNull();
    server.close();
  });

  test('a silent Teams is given up on, and a dead one as well', async () => {
    const [server, url] = await connectorThat(() => {});
    const roster = impatient(url);
    await expect(roster(tenantId, pair)).rejects.toMatchObject(away);
    server.closeAllConnections();
    server.close();
    await expect(roster(tenantId, pair)).rejects.toMatchObject(away);
  });

  test('a bot with the wrong password is told apart in the log, not to the caller', async () => {
    const roster = createRoster(botAt(standIns.connectorUrl, 'guessed'), () => standIns.clock.now);
    await expect(roster(tenantId, pair)).rejects.toMatchObject({
      ...away,
      cause: expect.objectContaining({ message: 'The sign-in service answered 401 to the bot' }),
    });
  });
});
