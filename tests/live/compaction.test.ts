import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import * as Y from 'yjs';
import { addItem, readAgenda } from '../../src/contract/agendaDocument.ts';
import { eventually } from '../setup/eventually.ts';
import { type LiveServer, mia, pairId, rae, startLiveServer } from './liveServer.ts';
import { openPanel, type Panel, ready, saved } from './sessions.ts';

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

describe('keeping the log short', () => {
  test('two hundred entries become one snapshot while both go on writing', async () => {
    await edits(210);
    await eventually('it is compacted', () => server.log.stored(pairId).snapshot);
    expect(server.log.stored(pairId).entries.length).toBeLessThan(50);
    expect(storedIds()).toEqual(shownIds());
  });

  test('a compaction that fails costs nothing: everything is still there, and the next one takes it along', async () => {
    server.log.fail('compact', 1);
    await edits(200);
    await eventually('it has failed', () => server.logged.some(({ level }) => level === 'warn'));
    expect(server.log.stored(pairId)).toMatchObject({ snapshot: null });
    expect(storedIds()).toEqual(shownIds());
    await edits(60);
    await eventually('it is compacted', () => server.log.stored(pairId).snapshot);
    expect(storedIds()).toEqual(shownIds());
  });

  test('a compaction that hangs keeps nobody from writing, and deletes nothing that came after it read', async () => {
    const goOn = server.log.stall('compact');
    await edits(205);
    await eventually('it has begun', () => server.log.calls.compact === 1);
    addItem(panel.doc, item('meanwhile'));
    await saved(panel);
    goOn();
    await eventually('it is done', () => server.log.stored(pairId).snapshot);
    expect(storedIds()).toEqual(shownIds());
    expect(storedIds()).toContain('meanwhile');
  });

  test('somebody who comes back while the last compaction runs finds everything', async () => {
    addItem(panel.doc, item('scope'));
    await saved(panel);
    const goOn = server.log.stall('compact');
    panel.close();
    await eventually('it has begun', () => server.log.calls.compact === 1);
    panel = openPanel(server, mia);
    await ready(panel);
    expect(shownIds()).toEqual(['scope']);
    addItem(panel.doc, { ...item('again'), broughtBy: mia.id });
    await saved(panel);
    goOn();
    await eventually('it is done', () => server.log.stored(pairId).snapshot);
    expect(storedIds()).toEqual(['again', 'scope']);
  });

  test('another server that has compacted meanwhile wins, and nothing is deleted twice', async () => {
    addItem(panel.doc, item('scope'));
    await saved(panel);
    const goOn = server.log.stall('compact');
    panel.close();
    await eventually('it has begun', () => server.log.calls.compact === 1);
    const stored = server.log.stored(pairId);
    stored.snapshot = { value: { state: mergedState() }, etag: 'another' };
    goOn();
    await eventually('it is unloaded', () => server.live.stats().agendas === 0);
    expect(server.log.stored(pairId).snapshot?.etag).toBe('another');
    expect(storedIds()).toEqual(['scope']);
  });

  test('looking and leaving writes nothing', async () => {
    addItem(panel.doc, item('scope'));
    await saved(panel);
    panel.close();
    await eventually('it is unloaded', () => server.live.stats().agendas === 0);
    const before = { ...server.log.calls };
    panel = openPanel(server, mia);
    await ready(panel);
    panel.close();
    await eventually('it is unloaded', () => server.live.stats().agendas === 0);
    expect(server.log.calls).toEqual({ ...before, load: before.load + 1 });
  });
});

/** Through the server's door, which is quicker than a person. */
async function edits(count: number): Promise<void> {
  for (let each = 0; each < count; each += 1) {
    await server.live.edit(pairId, rae.id, (doc) => doc.getText(`answer/q/0/${rae.id}`).insert(0, 'x'));
  }
}

function item(id: string) {
  return { id, title: id, purpose: null, broughtBy: rae.id, addedAt: '2026-11-22T10:00:00.000Z' };
}

function storedDoc(): Y.Doc {
  const { snapshot, entries } = server.log.stored(pairId);
  const doc = new Y.Doc();
  if (snapshot) Y.applyUpdate(doc, snapshot.value.state);
  for (const { update } of entries) Y.applyUpdate(doc, update);
  return doc;
}

function mergedState(): Uint8Array {
  return Y.encodeStateAsUpdate(storedDoc());
}

function storedIds(): string[] {
  return idsIn(storedDoc());
}

function shownIds(): string[] {
  return idsIn(panel.doc);
}

function idsIn(doc: Y.Doc): string[] {
  return readAgenda(doc)
    .map(({ id }) => id)
    .sort();
}
