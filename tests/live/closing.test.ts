import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import * as Y from 'yjs';
import { addItem, readAgenda } from '../../src/contract/agendaDocument.ts';
import { closeCodes } from '../../src/contract/closeCodes.ts';
import { eventually } from '../setup/eventually.ts';
import { type LiveServer, mia, pairId, rae, startLiveServer } from './liveServer.ts';
import { kinds, openRawLine, signInAs, update } from './rawConnection.ts';

let server: LiveServer;

beforeEach(async () => {
  server = await startLiveServer();
});

afterEach(() => server.stop());

describe('a server that is taken down', () => {
  test('stores and acknowledges what it has begun, then sends everybody to the next one', async () => {
    const line = await openRawLine(server);
    line.send(signInAs(pairId, rae.id));
    await eventually('the agenda is loaded', () => server.live.stats().agendas === 1);
    const goOn = server.log.stall('append');
    line.send(update(pairId, oneItem('first')), update(pairId, oneItem('second')));
    await eventually('the append has begun', () => server.live.stats().pendingAppends === 1);
    const closed = server.live.close();
    goOn();
    await closed;
    expect(await line.closed).toBe(closeCodes.restarting);
    expect(line.received.filter((kind) => kind === kinds.stored)).toHaveLength(2);
    expect(storedIds()).toEqual(['first', 'second']);
  });

  test('takes no new connection and no edit of its own any more', async () => {
    await server.live.close();
    const late = await openRawLine(server);
    expect(await late.closed).toBe(closeCodes.restarting);
    const edit = server.live.edit(pairId, mia.id, (doc) =>
      doc.getText(`answer/q/0/${rae.id}`).insert(0, 'x'),
    );
    await expect(edit).rejects.toMatchObject({ code: 'unavailable' });
  });

  test('is not held up by a client that knocks while it closes, and leaves half-way', async () => {
    const goOn = server.log.stall('append');
    const edit = server.live.edit(pairId, mia.id, (doc) =>
      doc.getText(`answer/q/0/${rae.id}`).insert(0, 'x'),
    );
    await eventually('the append has begun', () => server.live.stats().pendingAppends === 1);
    const stopped = server.stop();
    const { port, pathname } = new URL(server.url);
    const late = connect({ port: Number(port), host: '127.0.0.1', allowHalfOpen: true });
    const gone = new Promise((resolve) => late.once('close', resolve));
    late.end(
      [
        `GET ${pathname} HTTP/1.1`,
        'Host: localhost',
        'Connection: Upgrade',
        'Upgrade: websocket',
        'Sec-WebSocket-Version: 13',
        'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
        '\r\n',
      ].join('\r\n'),
    );
    late.resume();
    goOn();
    await Promise.all([edit, stopped, gone]);
    expect(server.live.stats()).toEqual({ agendas: 0, sockets: 0, pendingAppends: 0 });
  });

  test('is down once, however often it is told', async () => {
    const line = await openRawLine(server);
    await Promise.all([server.live.close(), server.live.close(), server.stop()]);
    expect(await line.closed).toBe(closeCodes.restarting);
    expect(server.live.stats()).toEqual({ agendas: 0, sockets: 0, pendingAppends: 0 });
  });
});

function oneItem(id: string): Uint8Array {
  const doc = new Y.Doc();
  addItem(doc, { id, title: id, purpose: null, broughtBy: rae.id, addedAt: '2026-11-22T10:00:00.000Z' });
  return Y.encodeStateAsUpdate(doc);
}

function storedIds(): string[] {
  const doc = new Y.Doc();
  for (const entry of server.log.stored(pairId).entries) Y.applyUpdate(doc, entry.update);
  return readAgenda(doc)
    .map(({ id }) => id)
    .sort();
}
