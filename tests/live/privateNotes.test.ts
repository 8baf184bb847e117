import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import * as Y from 'yjs';
import { addItem, readAgenda } from '../../src/contract/agendaDocument.ts';
import { lineName, pageName, readPrivateNotes, writePrivateNotes } from '../../src/contract/privateNotes.ts';
import { joinNotesName, splitDocumentName, writersOfDocument } from '../../src/domain/oneOnOneId.ts';
import type { Person } from '../../src/domain/person.ts';
import { eventually } from '../setup/eventually.ts';
import { ines, type LiveServer, mia, pairId, rae, startLiveServer } from './liveServer.ts';
import { device, type MoreOfPanel, openPanel, type Panel, ready, saved } from './sessions.ts';

let server: LiveServer;
let panels: Panel[];

beforeEach(async () => {
  server = await startLiveServer();
  panels = [];
});

afterEach(async () => {
  for (const panel of panels) panel.close();
  await server.stop();
});

const raesNotes = joinNotesName(pairId, rae.id);

function open(person: Person, name: string, more: MoreOfPanel = {}): Panel {
  const panel = openPanel(server, person, { oneOnOneId: name, ...more });
  panels.push(panel);
  return panel;
}

describe('Private notes', () => {
  test('are there on a second device of whoever wrote them, and beneath their topics', async () => {
    const first = open(rae, raesNotes);
    await ready(first);
    first.doc.getText(pageName(rae.id)).insert(0, 'ask for the budget');
    first.doc.getText(lineName('topic-1', rae.id)).insert(0, 'stay calm');
    await saved(first);
    const second = open(rae, raesNotes);
    await ready(second);
    expect(readPrivateNotes(second.doc, rae.id)).toEqual({
      page: 'ask for the budget',
      lines: [{ itemId: 'topic-1', text: 'stay calm' }],
    });
  });

  test.each([
    ['the other one', mia, raesNotes],
    ['a colleague', ines, raesNotes],
    ['whoever names somebody who is not in it', ines, joinNotesName(pairId, ines.id)],
    ['the other one, as a third', rae, joinNotesName(pairId, ines.id)],
    ['anybody, with what is no name', rae, `${raesNotes}~${rae.id}`],
  ])('are closed to %s, as if there were none', async (_, person, name) => {
    const notes = { page: 'hers alone', lines: [] };
    await server.live.edit(raesNotes, rae.id, (doc) => writePrivateNotes(doc, rae.id, notes));
    const panel = open(person, name);
    await eventually('it is refused', () => panel.state().phase === 'refused');
    expect(JSON.stringify(panel.doc.toJSON())).toBe('{"about":{}}');
  });

  test('that nobody has written yet are not stored by looking at them', async () => {
    const panel = open(rae, raesNotes);
    await ready(panel);
    expect(server.log.stored(raesNotes)).toMatchObject({ snapshot: null, entries: [] });
  });

  test('that were written offline are kept on the device and brought in', async () => {
    const keep = device();
    const first = open(rae, raesNotes, { keep });
    await ready(first);
    await server.stop();
    await eventually(
      'the line is down',
      () => first.state().save === 'offline' || first.state().phase !== 'ready',
    );
    first.doc.getText(pageName(rae.id)).insert(0, 'on the train');
    await eventually('it is kept', () => keep.edits.size > 0);
    first.close();
    server = await startLiveServer({ log: server.log, port: Number(new URL(server.url).port) });
    const second = open(rae, raesNotes, { keep });
    await eventually('it is brought in', () => readPrivateNotes(second.doc, rae.id).page === 'on the train');
    await saved(second);
  });

  test('take nothing that belongs on an agenda, and an agenda takes no notes', async () => {
    const notes = open(rae, raesNotes);
    await ready(notes);
    const topic = { purpose: null, broughtBy: rae.id, addedAt: '2026-11-24T09:00:00.000Z' };
    addItem(notes.doc, { id: 'topic', title: 'A topic', ...topic });
    await eventually('it is refused', () => notes.state().locked === 'senseless');
    const agenda = open(rae, pairId);
    await ready(agenda);
    agenda.doc.getText(pageName(rae.id)).insert(0, 'for all to see');
    await eventually('it is refused', () => agenda.state().locked === 'senseless');
    const other = open(mia, pairId);
    await ready(other);
    expect([readAgenda(other.doc), other.doc.getText(pageName(rae.id)).toString()]).toEqual([[], '']);
  });

  test('take no words under another name than that of whoever they are of', async () => {
    const panel = open(rae, raesNotes);
    await ready(panel);
    panel.doc.getText(pageName(mia.id)).insert(0, 'not hers');
    await eventually('it is refused', () => panel.state().locked === 'forbidden');
  });

  test('are compacted like an agenda', async () => {
    const panel = open(rae, raesNotes);
    await ready(panel);
    panel.doc.getText(pageName(rae.id)).insert(0, 'kept');
    await saved(panel);
    panel.close();
    await eventually('there is a snapshot', () => server.log.stored(raesNotes).snapshot !== null);
    const again = open(rae, raesNotes);
    await eventually('it is read', () => readPrivateNotes(again.doc, rae.id).page === 'kept');
  });
});

test.each([
  [pairId, { kind: 'agenda', oneOnOneId: pairId }, [rae.id, mia.id]],
  [raesNotes, { kind: 'notes', oneOnOneId: pairId, personId: rae.id }, [rae.id]],
  [`${pairId}~`, null, []],
  [`${pairId}~${ines.id}`, null, []],
  [`${raesNotes}~`, null, []],
  [`~${rae.id}`, null, []],
  ['', null, []],
])('the name %s is of %j', (name, document, writers) => {
  expect([splitDocumentName(name), writersOfDocument(name)]).toEqual([document, writers]);
});

test('notes that are written where there are some already change nothing', () => {
  const doc = new Y.Doc();
  const notes = { page: 'one', lines: [{ itemId: 'topic', text: 'two' }] };
  writePrivateNotes(doc, rae.id, notes);
  writePrivateNotes(doc, rae.id, { page: 'other', lines: [{ itemId: 'topic', text: 'other' }] });
  expect(readPrivateNotes(doc, rae.id)).toEqual(notes);
});
