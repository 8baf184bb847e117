import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import * as Y from 'yjs';
import { addItem, readAgenda } from '../../src/contract/agendaDocument.ts';
import { closeCodes } from '../../src/contract/closeCodes.ts';
import { eventually } from '../setup/eventually.ts';
import { type LiveServer, mia, pairId, rae, startLiveServer } from './liveServer.ts';
import { openRawLine, signInAs } from './rawConnection.ts';
import { openPanel, type Panel, ready, saved } from './sessions.ts';

let server: LiveServer;
const panels: Panel[] = [];

beforeEach(async () => {
  server = await startLiveServer();
});

afterEach(async () => {
  for (const panel of panels.splice(0)) panel.close();
  await server.stop();
});

describe('loading an agenda', () => {
  test('an entry that nobody can read is put aside, and everything else is there', async () => {
    store('1', oneItem('before'));
    store('2', Uint8Array.of(1, 2, 3, 4));
    store('3', oneItem('after'));
    const panel = await open();
    expect(idsIn(panel)).toEqual(['after', 'before']);
    expect(server.log.stored(pairId).quarantined).toEqual([
      { entryId: '2', reason: 'It is not an update that can be applied.' },
    ]);
    expect(server.logged).toMatchObject([{ level: 'error', facts: { oneOnOneId: pairId, entryId: '2' } }]);
  });

  test('even if it cannot be put aside', async () => {
    store('1', Uint8Array.of(1, 2, 3, 4));
    store('2', oneItem('after'));
    server.log.fail('quarantine', 1);
    expect(idsIn(await open())).toEqual(['after']);
  });

  test('a snapshot that cannot be read is not taken for an empty agenda: nobody gets in, nothing is changed', async () => {
    server.log.stored(pairId).snapshot = { value: { state: Uint8Array.of(7, 7, 7) }, etag: 'v0' };
    const line = await openRawLine(server);
    line.send(signInAs(pairId, rae.id));
    expect(await line.closed).toBe(closeCodes.unavailable);
    expect(server.log.stored(pairId)).toMatchObject({ snapshot: { etag: 'v0' }, entries: [] });
  });

  test('while the database is away the panels wait, and open once it is back', async () => {
    server.log.fail('load', 1);
    const both = [openPanel(server, rae), openPanel(server, mia)];
    panels.push(...both);
    await Promise.all(both.map(ready));
    expect(server.live.stats().agendas).toBe(1);
  });

  test('a database that does not answer does not hold a line open for ever', async () => {
    const strict = await startLiveServer({ needs: { limits: { signInWithin: 100 } } });
    const goOn = strict.log.stall('load');
    const line = await openRawLine(strict);
    line.send(signInAs(pairId, rae.id));
    expect(await line.closed).toBe(closeCodes.unavailable);
    goOn();
    await eventually('it is unloaded', () => strict.live.stats().agendas === 0);
    await strict.stop();
  });

  test('what waits for an entry that is missing is kept until that one comes', async () => {
    const [first, second] = twoUpdates();
    store('2', second);
    const panel = await open();
    panel.doc.getText(`answer/q/0/${rae.id}`).insert(0, 'x');
    await saved(panel);
    await everybodyLeaves();
    store('9', first);
    expect((await open()).doc.getText(`answer/late/0/${rae.id}`).toString()).toBe('ab');
  });

  test('the server restarts under an open panel, and the agenda is the same', async () => {
    const panel = await open();
    addItem(panel.doc, item('scope'));
    await saved(panel);
    server = await server.restart();
    addItem(panel.doc, item('later'));
    await saved(panel);
    expect(idsIn(await open())).toEqual(['later', 'scope']);
    expect(panel.notices).toEqual([{ kind: 'oneOnOneChanged' }]);
  });
});

async function open(): Promise<Panel> {
  const panel = openPanel(server, rae);
  panels.push(panel);
  await ready(panel);
  return panel;
}

async function everybodyLeaves(): Promise<void> {
  for (const panel of panels.splice(0)) panel.close();
  await eventually('it is unloaded', () => server.live.stats().agendas === 0);
}

function store(id: string, update: Uint8Array): void {
  server.log
    .stored(pairId)
    .entries.push({ id, update, by: rae.id, at: '2026-11-22T10:00:00.000Z', mergeSteps: 0 });
}

function item(id: string) {
  return { id, title: id, purpose: null, broughtBy: rae.id, addedAt: '2026-11-22T10:00:00.000Z' };
}

function oneItem(id: string): Uint8Array {
  const doc = new Y.Doc();
  addItem(doc, item(id));
  return Y.encodeStateAsUpdate(doc);
}

function twoUpdates(): [Uint8Array, Uint8Array] {
  const doc = new Y.Doc();
  const updates: Uint8Array[] = [];
  doc.on('update', (update) => updates.push(update));
  doc.getText(`answer/late/0/${rae.id}`).insert(0, 'a');
  doc.getText(`answer/late/0/${rae.id}`).insert(1, 'b');
  const [first = new Uint8Array(), second = new Uint8Array()] = updates;
  return [first, second];
}

function idsIn(panel: Panel): string[] {
  return readAgenda(panel.doc)
    .map(({ id }) => id)
    .sort();
}
