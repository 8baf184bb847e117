import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type * as Y from 'yjs';
import { addItem, readAgenda } from '../../src/contract/agendaDocument.ts';
import { Failure } from '../../src/contract/errors.ts';
import { eventually } from '../setup/eventually.ts';
import { type LiveServer, mia, pairId, rae, startLiveServer } from './liveServer.ts';
import { openPanel, type Panel, ready } from './sessions.ts';

let server: LiveServer;
let panel: Panel;

beforeEach(async () => {
  server = await startLiveServer();
  panel = openPanel(server, rae);
  await ready(panel);
});

afterEach(async () => {
  panel.close();
  await server.stop();
});

const add = (id: string) => (doc: Y.Doc) =>
  addItem(doc, { id, title: id, purpose: null, broughtBy: mia.id, addedAt: '2026-11-22T10:00:00.000Z' });

describe('an edit by the server, on behalf of somebody', () => {
  test('is stored under their name, and appears in the open panel', async () => {
    await server.live.edit(pairId, mia.id, add('scope'));
    expect(server.log.stored(pairId).entries.map(({ by }) => by)).toEqual(['opener', mia.id]);
    await eventually('Rae sees it', () => readAgenda(panel.doc).length === 1);
  });

  test('works while nobody has the agenda open, and leaves nothing in memory', async () => {
    panel.close();
    await eventually('it is unloaded', () => server.live.stats().agendas === 0);
    await server.live.edit(pairId, mia.id, add('scope'));
    await eventually('it is unloaded again', () => server.live.stats().agendas === 0);
    panel = openPanel(server, rae);
    await ready(panel);
    expect(readAgenda(panel.doc).map(({ id }) => id)).toEqual(['scope']);
  });

  test('many at once, while agendas come and go, are each there once', async () => {
    panel.close();
    const ids = Array.from({ length: 40 }, (_, index) => `item-${index}`);
    await Promise.all(ids.map((id) => server.live.edit(pairId, mia.id, add(id))));
    panel = openPanel(server, rae);
    await ready(panel);
    expect(
      readAgenda(panel.doc)
        .map(({ id }) => id)
        .sort(),
    ).toEqual([...ids].sort());
  });

  test('that cannot be stored is not seen by anyone, and may be tried again', async () => {
    server.log.fail('append', 3);
    await expect(server.live.edit(pairId, mia.id, add('scope'))).rejects.toMatchObject({
      code: 'unavailable',
    });
    expect(readAgenda(panel.doc)).toEqual([]);
    await server.live.edit(pairId, mia.id, add('scope'));
    await eventually('Rae sees it', () => readAgenda(panel.doc).length === 1);
  });

  test('that breaks a rule rejects with the rule, and changes nothing', async () => {
    await expect(server.live.edit(pairId, mia.id, add(''.padEnd(301, 'x')))).rejects.toThrow(RangeError);
    const half = (doc: Y.Doc) => {
      add('first half')(doc);
      throw new RangeError('second half');
    };
    await expect(server.live.edit(pairId, mia.id, half)).rejects.toThrow('second half');
    expect(server.log.stored(pairId).entries).toHaveLength(1);
    expect(readAgenda(panel.doc)).toEqual([]);
  });

  test('that changes nothing costs nothing', async () => {
    await server.live.edit(pairId, mia.id, () => {});
    expect(server.log.stored(pairId).entries).toHaveLength(1);
  });

  test('of an agenda that would grow too large is refused', async () => {
    const small = await startLiveServer({ needs: { limits: { documentBytes: 1_000 } } });
    const paste = (doc: Y.Doc) => doc.getText(`answer/q/0/${rae.id}`).insert(0, 'x'.repeat(2_000));
    await expect(small.live.edit(pairId, mia.id, paste)).rejects.toMatchObject({ code: 'tooLarge' });
    await small.stop();
  });

  test('of something that is no 1:1 is refused', async () => {
    await expect(server.live.edit('agenda', mia.id, add('scope'))).rejects.toThrow(Failure);
  });

  test('waits its turn: the log has the order in which they were asked for', async () => {
    const goOn = server.log.stall('append');
    const both = [
      server.live.edit(pairId, mia.id, add('first')),
      server.live.edit(pairId, rae.id, add('second')),
    ];
    await eventually('both wait', () => server.live.stats().pendingAppends === 2);
    goOn();
    await Promise.all(both);
    expect(server.log.stored(pairId).entries.map(({ by }) => by)).toEqual(['opener', mia.id, rae.id]);
  });
});
