import { once } from 'node:events';
import { Agent, get, type IncomingMessage } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { afterEach, expect, test } from '@jest/globals';
import Fastify, { type FastifyInstance } from 'fastify';
import { endConnections } from '../../src/api/endConnections.ts';

let app: FastifyInstance;
let agent: Agent;
/** Ends the slow answer. */
let finish: () => void;
let begun: Promise<void>;

afterEach(() => agent.destroy());

/** A server that keeps connections alive for an hour. */
async function listening(within: number): Promise<number> {
  const [asked, answered] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  begun = asked.promise;
  finish = answered.resolve;
  agent = new Agent({ keepAlive: true });
  app = Fastify({ keepAliveTimeout: 3_600_000 });
  endConnections(app, within);
  app.get('/quick', async () => 'quick');
  app.get('/slow', async () => {
    asked.resolve();
    await answered.promise;
    return 'slow';
  });
  app.get('/stream', (_request, reply) => {
    reply.hijack();
    reply.raw.writeHead(200);
    reply.raw.write('first');
    asked.resolve();
    void answered.promise.then(() => reply.raw.end('last'));
  });
  await app.listen({ port: 0, host: '127.0.0.1' });
  return (app.server.address() as AddressInfo).port;
}

async function ask(port: number, path: string): Promise<string> {
  const [answer] = (await once(get({ port, path, agent, host: '127.0.0.1' }), 'response')) as [
    IncomingMessage,
  ];
  let body = '';
  for await (const chunk of answer) body += String(chunk);
  return body;
}

const never = 3_600_000;

test.each(['/slow', '/stream'])(
  'an answer that is under way is finished, and its connection ended: %s',
  async (path) => {
    const port = await listening(never);
    await ask(port, '/quick');
    const answer = ask(port, path);
    await begun;
    const closed = app.close();
    finish();
    expect(await answer).toBe(path === '/slow' ? 'slow' : 'firstlast');
    await closed;
  },
);

test('an answer that does not end is cut', async () => {
  const port = await listening(50);
  const answer = ask(port, '/stream');
  await begun;
  const cut = expect(answer).rejects.toThrow('aborted');
  await app.close();
  await cut;
});

test('a connection without a request, or with half of one, does not keep the server', async () => {
  const port = await listening(50);
  const sockets: Socket[] = [];
  for (const said of ['', 'GET /quick HTTP/1.1\r\nho']) {
    const socket = connect(port, '127.0.0.1');
    await once(socket, 'connect');
    socket.on('error', () => undefined).write(said);
    sockets.push(socket);
  }
  await app.close();
  for (const socket of sockets) socket.destroy();
});
