import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import * as Y from 'yjs';
import { addItem, readAgenda, setRemoved } from '../../src/contract/agendaDocument.ts';
import { closeCodes } from '../../src/contract/closeCodes.ts';
import { eventually } from '../setup/eventually.ts';
import { type LiveServer, mia, pairId, rae, startLiveServer } from './liveServer.ts';
import { answer, kinds, openRawLine, type RawLine, signInAs, update } from './rawConnection.ts';
import { openPanel, type Panel, ready, saved } from './sessions.ts';

let server: LiveServer;
let bystander: Panel;

beforeEach(async () => {
  server = await startLiveServer();
  bystander = openPanel(server, mia);
  await ready(bystander);
});

afterEach(async () => {
  bystander.close();
  await server.stop();
});

describe('nothing is acknowledged or shown to anyone before the database has it', () => {
  test.each([
    ['a change', update],
    ['edits made offline', answer],
  ])('%s that cannot be stored: closed with its code, no acknowledgement, unseen', async (_, wrap) => {
    const line = await signedIn();
    server.log.fail('append', 3);
    line.send(wrap(pairId, oneItem('scope')));
    expect(await line.closed).toBe(closeCodes.notStored);
    expect(line.received).not.toContain(kinds.stored);
    expect(storedIds()).toEqual([]);
    expect(await idsOf(bystander, 'after')).toEqual(['after']);
  });

  test('a change that the database has not answered yet is neither acknowledged nor shown', async () => {
    const line = await signedIn();
    const goOn = server.log.stall('append');
    line.send(update(pairId, oneItem('scope')));
    await eventually('the append has begun', () => server.live.stats().pendingAppends === 1);
    expect(line.received).not.toContain(kinds.stored);
    expect(readAgenda(bystander.doc)).toEqual([]);
    goOn();
    await eventually('it is acknowledged', () => line.received.includes(kinds.stored));
    await eventually('Mia sees it', () => readAgenda(bystander.doc).length === 1);
    line.close();
  });

  test('a try that fails is repeated under the same id, so that it is written once', async () => {
    const line = await signedIn();
    server.log.fail('append', 2);
    line.send(update(pairId, oneItem('scope')));
    await eventually('it is acknowledged', () => line.received.includes(kinds.stored));
    expect(storedIds()).toEqual(['scope']);
    expect(server.log.calls.append).toBe(1 + 3);
    line.close();
  });

  test('what was sent behind a change that could not be stored is not stored either', async () => {
    const line = await signedIn();
    server.log.fail('append', 3);
    line.send(update(pairId, oneItem('first')), update(pairId, oneItem('second')));
    expect(await line.closed).toBe(closeCodes.notStored);
    expect(await idsOf(bystander, 'after')).toEqual(['after']);
    expect(storedIds()).toEqual(['after']);
  });

  test('a page that sends its last word and is gone has it stored', async () => {
    const line = await signedIn();
    line.send(update(pairId, oneItem('first')), update(pairId, oneItem('last')));
    line.close();
    await eventually('Mia sees both', () => readAgenda(bystander.doc).length === 2);
    expect(storedIds()).toEqual(['first', 'last']);
  });

  test('an update without anything in it costs nothing and is acknowledged', async () => {
    const line = await signedIn();
    const before = server.log.calls.append;
    line.send(update(pairId, Uint8Array.of(0, 0)));
    await eventually('it is acknowledged', () => line.received.includes(kinds.stored));
    expect(server.log.calls.append).toBe(before);
    line.close();
  });

  test('a client that brings only deletions everybody knows costs nothing', async () => {
    addItem(bystander.doc, { ...item('scope'), broughtBy: mia.id });
    setRemoved(bystander.doc, 'scope', '2026-11-22T10:00:00.000Z');
    bystander.doc.getText(`answer/q/0/${mia.id}`).insert(0, 'gone');
    bystander.doc.getText(`answer/q/0/${mia.id}`).delete(0, 4);
    await saved(bystander);
    const before = server.log.calls.append;
    const line = await signedIn();
    line.send(answer(pairId, Y.encodeStateAsUpdate(bystander.doc)));
    await eventually('it is acknowledged', () => line.received.includes(kinds.stored));
    expect(server.log.calls.append).toBe(before);
    line.close();
  });

  test('the order of the log is the order in which things were shown, and its ids ascend', async () => {
    for (const id of ['a', 'b', 'c']) await idsOf(bystander, id);
    const ids = server.log.stored(pairId).entries.map(({ id }) => id);
    expect(ids).toHaveLength(4);
    expect([...ids].sort()).toEqual(ids);
  });
});

async function signedIn(): Promise<RawLine> {
  const line = await openRawLine(server);
  line.send(signInAs(pairId, rae.id));
  await eventually('it is signed in', () => line.received.includes(kinds.signIn));
  return line;
}

function item(id: string) {
  return { id, title: id, purpose: null, broughtBy: rae.id, addedAt: '2026-11-22T10:00:00.000Z' };
}

function oneItem(id: string): Uint8Array {
  const doc = new Y.Doc();
  addItem(doc, item(id));
  return Y.encodeStateAsUpdate(doc);
}

/** What a database holds that the server's memory has no part in. */
function storedIds(): string[] {
  const doc = new Y.Doc();
  for (const entry of server.log.stored(pairId).entries) Y.applyUpdate(doc, entry.update);
  return readAgenda(doc)
    .map(({ id }) => id)
    .sort();
}

async function idsOf(panel: Panel, added: string): Promise<string[]> {
  addItem(panel.doc, { ...item(added), broughtBy: panel.person.id });
  await saved(panel);
  return readAgenda(panel.doc).map(({ id }) => id);
}
