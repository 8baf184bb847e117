import { describe, expect, test } from '@jest/globals';
import * as Y from 'yjs';
import { addItem } from '../../src/contract/agendaDocument.ts';
import { eventually } from '../setup/eventually.ts';
import { inAnHour, mia, pairId, rae } from './liveServer.ts';
import { add, atRaesDesk, type Desk, ids } from './raesDesk.ts';
import { device, ready, saved } from './sessions.ts';

const desk = atRaesDesk();
const open: Desk['open'] = (...asked) => desk().open(...asked);

describe('an edit that is not stored yet', () => {
  test('is on the device until the server has it, and not a moment longer', async () => {
    const panel = open();
    await ready(panel);
    const goOn = desk().server.log.stall('append');
    add(panel, 'scope');
    await eventually('it is kept', () => desk().raesDevice.edits.size === 1);
    expect(panel.state()).toMatchObject({ save: 'saving', keptOnDevice: true });
    goOn();
    await saved(panel);
    await eventually('it is forgotten', () => desk().raesDevice.edits.size === 0);
  });

  test('survives a reload without a desk().server, and is there for both once it is back', async () => {
    const panel = open();
    await ready(panel);
    await desk().server.stop();
    add(panel, 'written offline');
    await eventually('it says so', () => panel.state().save === 'offline');
    await eventually('it is kept', () => desk().raesDevice.edits.size > 0);
    panel.close();

    const reloaded = open();
    await eventually('it says what waits', () => reloaded.state().keptOffline > 0);
    await eventually('it says that nothing is reached', () => reloaded.state().save === 'offline');
    expect(reloaded.state().phase).toBe('connecting');

    desk().server = await desk().server.restart();
    const other = open(mia, {});
    await eventually('Mia sees it', () => ids(other).join() === 'written offline');
    await saved(reloaded);
    expect([desk().raesDevice.edits.size, reloaded.state().keptOffline]).toEqual([0, 0]);
  });

  test('of a page that died is sent by the next page of the same person', async () => {
    const dead = new Y.Doc();
    const [edit] = updatesOf(dead, () =>
      addItem(dead, { id: 'left behind', title: 'x', purpose: null, broughtBy: rae.id, addedAt: inAnHour() }),
    );
    await desk().raesDevice.keep(edit ?? new Uint8Array());
    const panel = open();
    await saved(panel);
    await eventually('it is there', () => ids(panel).join() === 'left behind');
    await eventually('it is forgotten', () => desk().raesDevice.edits.size === 0);
    expect(
      desk()
        .server.log.stored(pairId)
        .entries.map(({ by }) => by),
    ).toEqual(['opener', rae.id]);
  });

  test('that was stored although the page died before it knew costs nothing the second time', async () => {
    const first = open();
    await ready(first);
    add(first, 'scope');
    await saved(first);
    await desk().raesDevice.keep(Y.encodeStateAsUpdate(first.doc));
    first.close();
    const before = desk().server.log.calls.append;
    const panel = open();
    await eventually('it is forgotten', () => desk().raesDevice.edits.size === 0);
    expect([ids(panel), desk().server.log.calls.append]).toEqual([['scope'], before]);
  });

  test('that waits for another one, which nobody has, is not forgotten', async () => {
    const dead = new Y.Doc();
    const text = dead.getText(`answer/q/0/${rae.id}`);
    const [, second] = updatesOf(
      dead,
      () => text.insert(0, 'a'),
      () => text.insert(1, 'b'),
    );
    await desk().raesDevice.keep(second ?? new Uint8Array());
    const panel = open();
    await ready(panel);
    add(panel, 'scope');
    await saved(panel);
    expect(desk().raesDevice.edits.size).toBe(1);
    expect(panel.state().keptOffline).toBe(1);
  });

  test('that cannot be read any more harms nothing and is dropped', async () => {
    await desk().raesDevice.keep(Uint8Array.of(1, 2, 3));
    const panel = open();
    await ready(panel);
    await eventually('it is dropped', () => desk().raesDevice.edits.size === 0);
    await saved(panel);
  });

  test('where the device refuses to keep it: editing goes on, and the panel does not promise what it cannot hold', async () => {
    const refusing = device();
    refusing.keep = () => Promise.reject(new Error('private mode'));
    refusing.waiting = () => Promise.reject(new Error('private mode'));
    const panel = open(rae, { keep: refusing });
    await ready(panel);
    const goOn = desk().server.log.stall('append');
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
    const goOn = desk().server.log.stall('append');
    add(panel, 'scope');
    await eventually('it says so', () => !panel.state().keptOnDevice);
    goOn();
    await saved(panel);
    const other = open(mia, {});
    await eventually('Mia sees it', () => ids(other).join() === 'scope');
  });

  test('an edit that was too large stays on the device, and does not lock the next page as well', async () => {
    const locked = open();
    await ready(locked);
    locked.doc.getText(`answer/q/0/${rae.id}`).insert(0, 'x'.repeat(300_000));
    await eventually('it is locked', () => locked.state().locked === 'tooLarge');
    locked.close();
    const panel = open();
    await ready(panel);
    add(panel, 'scope');
    await saved(panel);
    expect(panel.state()).toMatchObject({ locked: null, keptOffline: 1 });
    await eventually('only that one is left', () => desk().raesDevice.edits.size === 1);
  });
});

function updatesOf(doc: Y.Doc, ...changes: (() => void)[]): Uint8Array[] {
  const updates: Uint8Array[] = [];
  doc.on('update', (update) => updates.push(update));
  for (const change of changes) change();
  return updates;
}
