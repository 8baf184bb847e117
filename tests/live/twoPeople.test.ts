import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import * as Y from 'yjs';
import { addItem, itemTexts, readAgenda, schemaVersionOf } from '../../src/contract/agendaDocument.ts';
import { updateText } from '../../src/contract/agendaPlaces.ts';
import { eventually } from '../setup/eventually.ts';
import { type LiveServer, mia, pairId, rae, startLiveServer } from './liveServer.ts';
import { openPanel, type Panel, ready, saved } from './sessions.ts';

let server: LiveServer;
let raesPanel: Panel;
let miasPanel: Panel;

beforeEach(async () => {
  server = await startLiveServer();
  raesPanel = openPanel(server, rae);
  miasPanel = openPanel(server, mia);
  await Promise.all([ready(raesPanel), ready(miasPanel)]);
});

afterEach(async () => {
  raesPanel.close();
  miasPanel.close();
  await server.stop();
});

const scope = {
  title: 'Scope of the redesign',
  purpose: 'blockers',
  addedAt: '2026-11-22T10:00:00.000Z',
} as const;

describe('two people in one living agenda', () => {
  test('what one adds, the other sees, with who brought it', async () => {
    addItem(raesPanel.doc, { id: 'scope', ...scope, broughtBy: rae.id });
    await eventually('Mia sees it', () => readAgenda(miasPanel.doc).length === 1);
    expect(readAgenda(miasPanel.doc)).toEqual(readAgenda(raesPanel.doc));
    expect(readAgenda(miasPanel.doc)[0]).toMatchObject({ ...scope, broughtBy: rae.id });
  });

  test('both type into the same notes at once and every character of both is there', async () => {
    addItem(raesPanel.doc, { id: 'scope', ...scope, broughtBy: rae.id });
    await eventually('Mia sees it', () => itemTexts(miasPanel.doc, 'scope'));
    for (const letter of 'abcdefghij') {
      itemTexts(raesPanel.doc, 'scope')?.notes.insert(0, letter);
      itemTexts(miasPanel.doc, 'scope')?.notes.insert(0, letter.toUpperCase());
      await new Promise((turn) => setImmediate(turn));
    }
    const notes = (panel: Panel) => itemTexts(panel.doc, 'scope')?.notes.toString() ?? '';
    await eventually('both have all', () => notes(raesPanel).length === 20 && notes(miasPanel).length === 20);
    expect(notes(miasPanel)).toBe(notes(raesPanel));
    expect([...notes(raesPanel)].sort().join('')).toBe('ABCDEFGHIJabcdefghij');
  });

  test('both answer an update at once, and each sees both answers', async () => {
    addItem(raesPanel.doc, { id: 'scope', ...scope, broughtBy: rae.id, isUpdate: true });
    await eventually('Mia sees it', () => readAgenda(miasPanel.doc).length === 1);
    updateText(raesPanel.doc, 'scope', rae.id).insert(0, 'From Rae');
    updateText(miasPanel.doc, 'scope', mia.id).insert(0, 'From Mia');
    const answers = (panel: Panel) => readAgenda(panel.doc)[0]?.update?.answers ?? [];
    await eventually('both', () => answers(raesPanel).length === 2 && answers(miasPanel).length === 2);
    expect(readAgenda(miasPanel.doc)).toEqual(readAgenda(raesPanel.doc));
    expect(
      answers(raesPanel)
        .map(({ text }) => text)
        .sort(),
    ).toEqual(['From Mia', 'From Rae']);
  });

  test('saved is shown once the log has it, under the name of whom the server knows', async () => {
    addItem(raesPanel.doc, { id: 'scope', ...scope, broughtBy: rae.id });
    expect(raesPanel.state().save).toBe('saving');
    await saved(raesPanel);
    const stored = new Y.Doc();
    for (const { update } of server.log.stored(pairId).entries) Y.applyUpdate(stored, update);
    expect(readAgenda(stored)).toEqual(readAgenda(raesPanel.doc));
    expect(server.log.stored(pairId).entries.map(({ by }) => by)).toEqual(['opener', rae.id]);
  });

  test('a panel that opens hears what was told while it was on its way, the widest of it, and nothing else', async () => {
    server.live.notify(pairId, { kind: 'oneOnOneChanged' });
    server.live.notify(pairId, { kind: 'actionItemsChanged' });
    server.live.notify('another 1:1', { kind: 'actionItemsChanged' });
    const late = openPanel(server, rae);
    await eventually('it hears', () => late.notices.length > 0);
    expect(late.notices).toEqual([{ kind: 'oneOnOneChanged' }]);
    expect(miasPanel.notices).toEqual([{ kind: 'oneOnOneChanged' }, { kind: 'actionItemsChanged' }]);
    late.close();
  });

  test('each sees the other there, and gone after they left', async () => {
    await eventually('Rae sees Mia', () => raesPanel.state().present.join() === mia.id);
    await eventually('Mia sees Rae', () => miasPanel.state().present.join() === rae.id);
    miasPanel.close();
    await eventually('Rae is alone', () => raesPanel.state().present.length === 0);
  });

  test('the shape of the document has its version, seeded once by the server', () => {
    expect(schemaVersionOf(raesPanel.doc)).toBe(1);
    expect(server.log.stored(pairId).entries).toHaveLength(1);
  });

  test('a notice reaches both panels', async () => {
    server.live.notify(pairId, { kind: 'actionItemsChanged' });
    const told = [{ kind: 'actionItemsChanged' }];
    await eventually('both are told', () => raesPanel.notices.length === 1 && miasPanel.notices.length === 1);
    expect([raesPanel.notices, miasPanel.notices]).toEqual([told, told]);
  });

  test('when both have left, the agenda leaves memory, compacted to one snapshot', async () => {
    addItem(raesPanel.doc, { id: 'scope', ...scope, broughtBy: rae.id });
    await saved(raesPanel);
    raesPanel.close();
    miasPanel.close();
    await eventually('it is unloaded', () => server.live.stats().agendas === 0);
    expect(server.log.stored(pairId).entries).toEqual([]);
    const again = openPanel(server, mia);
    await ready(again);
    expect(readAgenda(again.doc)).toHaveLength(1);
    again.close();
  });
});
