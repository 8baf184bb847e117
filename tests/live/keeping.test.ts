import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import * as Y from 'yjs';
import { addItem, readAgenda } from '../../src/contract/agendaDocument.ts';
import { Failure } from '../../src/contract/errors.ts';
import { eventually } from '../setup/eventually.ts';
import { inAnHour, ines, type LiveServer, mia, pairId, rae, startLiveServer } from './liveServer.ts';
import { type Device, device, openPanel, type Panel, ready, saved } from './sessions.ts';

let server: LiveServer;
let raesDevice: Device;
const panels: Panel[] = [];

beforeEach(async () => {
  server = await startLiveServer();
  raesDevice = device();
});

afterEach(async () => {
  for (const panel of panels.splice(0)) panel.close();
  await server.stop();
});

function open(person = rae, more: Parameters<typeof openPanel>[2] = { keep: raesDevice }): Panel {
  const panel = openPanel(server, person, more);
  panels.push(panel);
  return panel;
}

function add(panel: Panel, id: string): void {
  addItem(panel.doc, { id, title: id, purpose: null, broughtBy: rae.id, addedAt: inAnHour() });
}

function ids(panel: Panel): string[] {
  return readAgenda(panel.doc)
    .map(({ id }) => id)
    .sort();
}

describe('an edit that is not stored yet', () => {
  test('is on the device until the server has it, and not a moment longer', async () => {
    const panel = open();
    await ready(panel);
    const goOn = server.log.stall('append');
    add(panel, 'scope');
    await eventually('it is kept', () => raesDevice.edits.size === 1);
    expect(panel.state()).toMatchObject({ save: 'saving', keptOnDevice: true });
    goOn();
    await saved(panel);
    await eventually('it is forgotten', () => raesDevice.edits.size === 0);
  });

  test('survives a reload without a server, and is there for both once it is back', async () => {
    const panel = open();
    await ready(panel);
    await server.stop();
    add(panel, 'written offline');
    await eventually('it says so', () => panel.state().save === 'offline');
    await eventually('it is kept', () => raesDevice.edits.size > 0);
    panel.close();

    const reloaded = open();
    await eventually('it says what waits', () => reloaded.state().keptOffline > 0);
    await eventually('it says that nothing is reached', () => reloaded.state().save === 'offline');
    expect(reloaded.state().phase).toBe('connecting');

    server = await server.restart();
    const other = open(mia, {});
    await eventually('Mia sees it', () => ids(other).join() === 'written offline');
    await saved(reloaded);
    expect([raesDevice.edits.size, reloaded.state().keptOffline]).toEqual([0, 0]);
  });

  test('of a page that died is sent by the next page of the same person', async () => {
    const dead = new Y.Doc();
    const [edit] = updatesOf(dead, () =>
      addItem(dead, { id: 'left behind', title: 'x', purpose: null, broughtBy: rae.id, addedAt: inAnHour() }),
    );
    await raesDevice.keep(edit ?? new Uint8Array());
    const panel = open();
    await saved(panel);
    await eventually('it is there', () => ids(panel).join() === 'left behind');
    await eventually('it is forgotten', () => raesDevice.edits.size === 0);
    expect(server.log.stored(pairId).entries.map(({ by }) => by)).toEqual(['opener', rae.id]);
  });

  test('that was stored although the page died before it knew costs nothing the second time', async () => {
    const first = open();
    await ready(first);
    add(first, 'scope');
    await saved(first);
    await raesDevice.keep(Y.encodeStateAsUpdate(first.doc));
    first.close();
    const before = server.log.calls.append;
    const panel = open();
    await eventually('it is forgotten', () => raesDevice.edits.size === 0);
    expect([ids(panel), server.log.calls.append]).toEqual([['scope'], before]);
  });

  test('that waits for another one, which nobody has, is not forgotten', async () => {
    const dead = new Y.Doc();
    const text = dead.getText('answer/q/0/p');
    const [, second] = updatesOf(
      dead,
      () => text.insert(0, 'a'),
      () => text.insert(1, 'b'),
    );
    await raesDevice.keep(second ?? new Uint8Array());
    const panel = open();
    await ready(panel);
    add(panel, 'scope');
    await saved(panel);
    expect(raesDevice.edits.size).toBe(1);
    expect(panel.state().keptOffline).toBe(1);
  });

  test('that cannot be read any more harms nothing and is dropped', async () => {
    await raesDevice.keep(Uint8Array.of(1, 2, 3));
    const panel = open();
    await ready(panel);
    await eventually('it is dropped', () => raesDevice.edits.size === 0);
    await saved(panel);
  });

  test('where the device refuses to keep it: editing goes on, and the panel does not promise what it cannot hold', async () => {
    const refusing = device();
    refusing.keep = () => Promise.reject(new Error('private mode'));
    refusing.waiting = () => Promise.reject(new Error('private mode'));
    const panel = open(rae, { keep: refusing });
    await ready(panel);
    const goOn = server.log.stall('append');
    add(panel, 'scope');
    await eventually('it says so', () => !panel.state().keptOnDevice);
    expect(panel.state().save).toBe('saving');
    goOn();
    await saved(panel);
    expect(panel.state().keptOnDevice).toBe(true);
  });

  test('where the device does not answer: the same', async () => {
    const stalled = device();
    stalled.keep = () => new Promise(() => {});
    stalled.waiting = () => new Promise(() => {});
    const panel = open(rae, { keep: stalled });
    await ready(panel);
    const goOn = server.log.stall('append');
    add(panel, 'scope');
    await eventually('it says so', () => !panel.state().keptOnDevice);
    goOn();
    await saved(panel);
    const other = open(mia, {});
    await eventually('Mia sees it', () => ids(other).join() === 'scope');
  });
});

describe('a line that breaks', () => {
  test('again and again under two typists: every edit is there once', async () => {
    const both = [open(), open(mia, {})];
    await Promise.all(both.map(ready));
    for (let round = 0; round < 4; round += 1) {
      for (const [who, panel] of both.entries()) add(panel, `${round}-${who}-before`);
      server = await server.restart();
      for (const [who, panel] of both.entries()) add(panel, `${round}-${who}-after`);
    }
    await Promise.all(both.map(saved));
    const [one = [], other] = both.map(ids);
    await eventually('both have all', () => both.every((panel) => ids(panel).length === 16));
    expect(new Set(one).size).toBe(one.length);
    expect(other?.length).toBe(one.length);
  });

  test('because an edit could not be stored heals by itself once it can', async () => {
    const panel = open();
    await ready(panel);
    server.log.fail('append', 6);
    add(panel, 'scope');
    await saved(panel);
    expect(panel.state()).toMatchObject({ phase: 'ready', locked: null });
    const other = open(mia, {});
    await ready(other);
    expect(ids(other)).toEqual(['scope']);
  });

  test('because the token could not be fetched heals by itself once it can', async () => {
    let tries = 0;
    const getToken = async () => {
      tries += 1;
      if (tries < 3) throw new Error('no token');
      return rae.id;
    };
    await ready(open(rae, { getToken }));
    expect(tries).toBe(3);
  });

  test('a 1:1 that is not theirs is refused, and not asked for again', async () => {
    let tries = 0;
    const getToken = async () => {
      tries += 1;
      return ines.id;
    };
    const panel = open(ines, { getToken });
    await eventually('it is refused', () => panel.state().phase === 'refused');
    expect(tries).toBe(1);
  });

  test('an edit that is too large locks the panel instead of being sent for ever', async () => {
    const panel = open();
    await ready(panel);
    panel.doc.getText('answer/q/0/p').insert(0, 'x'.repeat(300_000));
    await eventually('it is locked', () => panel.state().locked === 'tooLarge');
    expect(raesDevice.edits.size).toBe(1);
    const other = open(mia, {});
    await ready(other);
    expect(other.state().locked).toBeNull();
  });

  test('an agenda of a newer version of Opener is locked, not misread', async () => {
    await server.live.edit(pairId, 'opener', (doc) => doc.getMap('about').set('schemaVersion', 2));
    const panel = open();
    await eventually('it is locked', () => panel.state().locked === 'newerVersion');
  });

  test('while the issuer is away, a panel says that it is offline and comes back', async () => {
    let away = true;
    await server.stop();
    server = await startLiveServer({
      needs: {
        verifyToken: async () => {
          if (away) throw new Failure('unavailable');
          return { person: rae, expiresAt: inAnHour() };
        },
      },
    });
    const panel = open();
    await eventually('it says so', () => panel.state().save === 'offline');
    away = false;
    await ready(panel);
  });
});

describe('the state of a session', () => {
  test('is the same object until something in it changes, and tells its listeners once', async () => {
    const panel = open();
    await ready(panel);
    const before = panel.state();
    let told = 0;
    const stop = panel.subscribe(() => {
      told += 1;
    });
    panel.doc.getText('answer/q/0/p').insert(0, 'a');
    panel.doc.getText('answer/q/0/p').insert(0, 'b');
    expect(panel.state()).toEqual({ ...before, save: 'saving' });
    expect(told).toBe(1);
    stop();
    await saved(panel);
    expect(told).toBe(1);
  });
});

function updatesOf(doc: Y.Doc, ...changes: (() => void)[]): Uint8Array[] {
  const updates: Uint8Array[] = [];
  doc.on('update', (update) => updates.push(update));
  for (const change of changes) change();
  return updates;
}
