import { describe, expect, test } from '@jest/globals';
import * as Y from 'yjs';
import { readItem } from '../../../src/contract/agendaDocument.ts';
import { addTopic } from '../../../src/usecases/agenda/addTopic.ts';
import type { AgendaDocuments } from '../../../src/usecases/agenda/agendaDocuments.ts';
import { listTopics } from '../../../src/usecases/agenda/listTopics.ts';
import { moveTopic } from '../../../src/usecases/agenda/moveTopic.ts';
import { ines, mia, rae, raeAndMia } from '../pair.ts';

const now = '2026-03-25T10:00:00.000Z';
const draft = { id: 'topic-0001', title: 'Budget', purpose: null, link: null };

function world() {
  const doc = new Y.Doc();
  let edits = 0;
  doc.on('update', () => {
    edits += 1;
  });
  const agenda: AgendaDocuments = {
    read: async (_, look) => look(doc),
    edit: async (_, __, change) => change(doc),
  };
  const needs = { agenda, clock: () => now };
  const add = addTopic(needs);
  return { doc, edits: () => edits, add, list: listTopics(needs), move: moveTopic(needs) };
}

describe('Topics from the chat', () => {
  test('land at the end of the agenda, with the message that they came from in their notes', async () => {
    const { add, list } = world();
    await add(rae, raeAndMia, draft);
    await add(mia, raeAndMia, {
      ...draft,
      id: 'topic-0002',
      title: ' Vendor ',
      link: 'https://teams.example/1',
    });
    expect(
      (await list(rae, raeAndMia)).map(({ title, notes, broughtBy }) => [title, notes, broughtBy]),
    ).toEqual([
      ['Budget', '', rae.id],
      ['Vendor', 'https://teams.example/1', mia.id],
    ]);
  });

  test('the same draft again changes nothing', async () => {
    const { add, edits } = world();
    const first = await add(rae, raeAndMia, { ...draft, link: 'https://teams.example/1' });
    const before = edits();
    expect(await add(rae, raeAndMia, { ...draft, link: 'https://teams.example/1' })).toEqual(first);
    expect(edits()).toBe(before);
  });

  test('a title that is too long is refused with a sentence', async () => {
    const { add } = world();
    const long = { ...draft, title: 'x'.repeat(301) };
    await expect(add(rae, raeAndMia, long)).rejects.toMatchObject({ code: 'invalid', field: 'title' });
  });

  test('are taken off, put back and talked about; what is so already is not written again', async () => {
    const { add, move, list, edits, doc } = world();
    await add(rae, raeAndMia, draft);
    expect((await move(mia, raeAndMia, draft.id, 'removed')).state).toBe('removed');
    const before = edits();
    expect((await move(mia, raeAndMia, draft.id, 'removed')).item.title).toBe('Budget');
    expect(edits()).toBe(before);
    expect(await list(rae, raeAndMia)).toEqual([]);
    expect((await move(mia, raeAndMia, draft.id, 'waiting')).state).toBe('waiting');
    expect((await move(mia, raeAndMia, draft.id, 'discussed')).state).toBe('discussed');
    expect((await move(mia, raeAndMia, draft.id, 'waiting')).state).toBe('discussed');
    expect(readItem(doc, draft.id)).toMatchObject({ discussedAt: now, removedAt: null });
  });

  test('are nobody else’s, and one that there is not is not found', async () => {
    const { add, move, list } = world();
    await add(rae, raeAndMia, draft);
    for (const attempt of [
      add(ines, raeAndMia, { ...draft, id: 'topic-0002' }),
      list(ines, raeAndMia),
      move(ines, raeAndMia, draft.id, 'removed'),
      move(rae, raeAndMia, 'topic-9999', 'removed'),
    ]) {
      await expect(attempt).rejects.toMatchObject({ code: 'notFound' });
    }
  });
});
