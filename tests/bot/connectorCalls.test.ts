import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from '@jest/globals';
import { createConnector, createConnectorCalls } from '../../src/bot/connector/connector.ts';
import { ConnectorFault } from '../../src/bot/connector/connectorFault.ts';

const limits = { attempt: 200, pauses: [1, 1], longestPause: 10 };

function connectorFor(hosts: string[]) {
  return createConnector(createConnectorCalls({ token: async () => 'secret', serviceHosts: hosts, limits }));
}

/** An address at which nothing listens any more. */
async function deadAddress(): Promise<string> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo; // it listens on TCP
  await new Promise((done) => server.close(done));
  return `127.0.0.1:${port}`;
}

describe('Speaking to the Bot Connector', () => {
  test('a dead one is tried again a few times, then reported as certainly not delivered', async () => {
    const host = await deadAddress();
    const to = { conversationId: '19:x', serviceUrl: `http://${host}/` };
    const fault = await connectorFor([host])
      .send(to, {})
      .catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(ConnectorFault);
    expect(fault).toMatchObject({ status: null, isUndelivered: true, isGone: false });
  });

  test('one that never answers is given up, and may have delivered', async () => {
    const server = createServer(() => undefined);
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const { port } = server.address() as AddressInfo; // it listens on TCP
    const host = `127.0.0.1:${port}`;
    const to = { conversationId: '19:x', serviceUrl: `http://${host}` };
    const fault = await connectorFor([host])
      .send(to, {})
      .catch((error: unknown) => error);
    expect(fault).toMatchObject({ status: null, isUndelivered: false });
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  });

  test.each<[string, 'send' | 'update' | 'remove', number[], number | null]>([
    ['a post that Teams may have taken is not sent twice', 'send', [503], 503],
    ['a post that Teams refused for now is sent again', 'send', [429, 429], null],
    ['a message is replaced although Teams stumbles', 'update', [503, 500], null],
    ['a message is taken back although Teams stumbles', 'remove', [502, 429], null],
    ['what is gone is not replaced again', 'update', [404], 404],
    ['what is gone is not taken back again', 'remove', [403], 403],
  ])('%s', async (_, what, statuses, fault) => {
    let calls = 0;
    const server = createServer((_request, response) => {
      const status = statuses[calls] ?? 200;
      calls += 1;
      response.writeHead(status).end(status === 200 ? '{}' : '');
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const { port } = server.address() as AddressInfo; // it listens on TCP
    const host = `127.0.0.1:${port}`;
    const to = { conversationId: '19:x', serviceUrl: `http://${host}` };
    const connector = connectorFor([host]);
    const work = {
      send: () => connector.send(to, {}),
      update: () => connector.update(to, 'activity-1', {}),
      remove: () => connector.remove(to, 'activity-1'),
    };
    const error: unknown = await work[what]().then(
      () => null,
      (failed: unknown) => failed,
    );
    expect({ calls, error }).toEqual({
      calls: statuses.length + (fault === null ? 1 : 0),
      error: fault === null ? null : expect.objectContaining({ status: fault }),
    });
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  });

  test('a host that is not one of Teams never gets the token', async () => {
    const to = { conversationId: '19:x', serviceUrl: 'https://evil.example/' };
    await expect(connectorFor(['smba.trafficmanager.net']).send(to, {})).rejects.toMatchObject({
      code: 'unauthorized',
    });
  });

  test('a redirect is not followed, for the token would go along', async () => {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.writeHead(307, { location: '/elsewhere' }).end();
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const { port } = server.address() as AddressInfo; // it listens on TCP
    const host = `127.0.0.1:${port}`;
    const to = { conversationId: '19:x@thread.v2', serviceUrl: `http://${host}/teams/` };
    await expect(connectorFor([host]).send(to, {})).rejects.toBeInstanceOf(ConnectorFault);
    expect(asked).toEqual(['/teams/v3/conversations/19%3Ax%40thread.v2/activities']);
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  });
});
