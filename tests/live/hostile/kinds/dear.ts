import * as Y from 'yjs';
import { addItem, answerText } from '../../../../src/contract/agendaDocument.ts';
import { frames } from '../hostileConnection.ts';
import { type Kind, sendAll, sends } from '../kind.ts';
import { editsOf, type Known, open, type Stage } from '../stage.ts';
import { contents, gone, type Id, item, structUpdate, updateOf } from '../structs.ts';
import { entryOf } from './fields.ts';
import { freshEntry, textOf } from './items.ts';
import { ownClient } from './ownClient.ts';

const dear = { isDear: true } as const;

/** Letters enough that each of so many inserts can have a right neighbour of its own. */
const letters = 5_000;

/** Well-formed updates that cost the server much more than whoever sends them. */
export const dearKinds: readonly Kind[] = [
  {
    name: '5,000 inserts with different right neighbours',
    expected: 'tooComplex',
    ...dear,
    async act(stage) {
      const right = await manyLetters(stage);
      await sendAll(stage, [structUpdate(ownClient(), inserts(right, letters, 1))]);
    },
  },
  {
    name: '5,000 inserts with different right neighbours, of 2,500 clients',
    expected: 'tooComplex',
    ...dear,
    async act(stage) {
      const right = await manyLetters(stage);
      const clients = Array.from({ length: letters / 2 }, (_, n) => ({
        from: ownClient(),
        structs: inserts({ ...right, clock: right.clock + n * 2 }, 2, 1),
      }));
      await sendAll(stage, [updateOf(clients.reverse())]);
    },
  },
  {
    name: '5,000 inserts with different right neighbours, one update each',
    expected: 'either',
    ...dear,
    async act(stage) {
      const right = await manyLetters(stage);
      const { client } = ownClient();
      const updates = Array.from({ length: letters }, (_, n) =>
        structUpdate({ client, clock: n }, inserts({ ...right, clock: right.clock + n }, 1, 1)),
      );
      await sendAll(stage, updates);
    },
  },
  {
    name: '500 updates of ten inserts each with different right neighbours',
    expected: 'either',
    ...dear,
    async act(stage) {
      const right = await manyLetters(stage);
      const { client } = ownClient();
      const updates = Array.from({ length: letters / 10 }, (_, n) =>
        structUpdate({ client, clock: n * 10 }, inserts({ ...right, clock: right.clock + n * 10 }, 10, 1)),
      );
      await sendAll(stage, updates);
    },
  },
  sends(
    '10,000 overwrites of one field',
    'either',
    ({ doc }) =>
      editsOf(doc, () => {
        for (let n = 0; n < 10_000; n += 1)
          entryOf(doc, 'theirs').set('purpose', n % 2 === 0 ? 'success' : null);
      }),
    dear,
  ),
  sends(
    '10,000 letters, each at the front',
    'either',
    ({ doc }) =>
      editsOf(doc, () => {
        for (let n = 0; n < 10_000; n += 1) textOf(doc, 'theirs', 'notes').insert(0, 'x');
      }),
    dear,
  ),
  sends(
    '8,000 letters, of which every other one is deleted',
    'either',
    ({ doc }) =>
      editsOf(doc, () => {
        const notes = textOf(doc, 'theirs', 'notes');
        notes.insert(0, 'xy'.repeat(4_000));
        deleteEveryOther(notes, 4_000);
      }),
    dear,
  ),
  sends(
    '5,000 clients with a letter each',
    'either',
    (stage) => [
      updateOf(
        Array.from({ length: 5_000 }, () => ({
          from: ownClient(),
          structs: [item({ root: ownAnswer(stage) }, contents.string('x'))],
        })),
      ),
    ],
    dear,
  ),
  sends(
    'words written and deleted until the agenda has no room',
    'either',
    ({ doc }) => {
      const notes = textOf(doc, 'theirs', 'notes');
      return Array.from({ length: 80 }, () => 0).flatMap(() => [
        ...editsOf(doc, () => notes.insert(0, 'x'.repeat(15_000))),
        ...editsOf(doc, () => notes.delete(0, 15_000)),
      ]);
    },
    dear,
  ),
  {
    name: 'values of a key that many others stand before',
    expected: 'either',
    ...dear,
    async act(stage) {
      for (let n = 0; n < 3; n += 1) await sendAll(stage, alternating(stage, 4_500));
      const parent = idOf(stage, 'theirs');
      const blind = Array.from({ length: 9_000 }, () => item({ parent, key: 'purpose' }, contents.any(null)));
      await sendAll(stage, [structUpdate({ client: smallClient, clock: 0 }, blind)]);
    },
  },
  {
    name: 'marks until there is no room for any',
    expected: 'either',
    ...dear,
    async act(stage) {
      await fill(stage, 34);
      for (let size = 4_500; size >= 1; size = Math.floor(size / 4)) {
        for (let n = 0; n < 12 && stage.line.closed() === null; n += 1) {
          await sendAll(stage, alternating(stage, size));
        }
        if (stage.line.closed() === null) continue;
        stage.line = await stage.connect();
        stage.doc = copyOf(stage);
      }
    },
  },
  {
    name: 'clients of Yjs without end',
    expected: 'either',
    ...dear,
    async act(stage) {
      const many = () => Array.from({ length: 250 }, () => ({ from: ownClient(), structs: [gone(1)] }));
      for (let n = 0; n < 120 && stage.line.closed() === null; n += 1)
        await sendAll(stage, [updateOf(many())]);
    },
  },
  sends(
    'every other letter of long notes deleted, in one update',
    'either',
    ({ doc }) => {
      const notes = textOf(doc, 'theirs', 'notes');
      return [
        ...editsOf(doc, () => notes.insert(0, 'xy'.repeat(9_000))),
        ...editsOf(doc, () => deleteEveryOther(notes, 9_000)),
      ];
    },
    dear,
  ),
  {
    name: 'long notes of signs that take six times their room when they are written out, all talked about',
    expected: 'either',
    ...dear,
    async act(stage) {
      await fill(stage, 30, '\u0001'.repeat(19_500));
      const talked = editsOf(stage.doc, () => {
        for (let n = 0; n < 30; n += 1) {
          if (stage.doc.getMap('agenda').has(`long-${n}`)) {
            entryOf(stage.doc, `long-${n}`).set('discussedAt', '2026-11-22T10:00:00.000Z');
          }
        }
      });
      await sendAll(stage, talked);
    },
  },
  {
    name: 'as many topics as they can add',
    expected: 'either',
    ...dear,
    async act(stage) {
      for (let n = 0; n < 12 && stage.line.closed() === null; n += 1)
        await sendAll(stage, topics(stage, n * 40, 40));
    },
  },
  {
    name: 'senseless updates to a full agenda, on a new line each',
    expected: 'either',
    ...dear,
    async act(stage) {
      await fill(stage, 34);
      for (let n = 0; n < 60; n += 1) {
        const line = await stage.connect();
        line.send(
          frames(stage.pair.oneOnOneId).update(
            structUpdate(ownClient(), [item({ root: 'notes' }, contents.any(1))]),
          ),
        );
        await line.answered();
        line.close();
      }
    },
  },
  {
    name: 'an agenda filled to the brim with long notes',
    expected: 'either',
    ...dear,
    act: (stage) => fill(stage, 60),
  },
  {
    name: 'every insert of the agenda deleted letter by letter, in 20 updates',
    expected: 'either',
    ...dear,
    async act(stage) {
      await fill(stage, 10);
      const { doc } = stage;
      const updates = Array.from({ length: 20 }, (_, n) => n).flatMap((n) =>
        editsOf(doc, () => {
          const notes = textOf(doc, 'long-1', 'notes');
          for (let at = 0; at < 400; at += 1) notes.delete(Math.min(at + n, notes.length - 1), 1);
        }),
      );
      await sendAll(stage, updates);
    },
  },
];

const ownAnswer = ({ pair }: Known) => `answer/default/1/${pair.hostile.id}`;

/** A long answer of their own, whose letters can each be somebody's neighbour. Gives the first one. */
async function manyLetters(stage: Stage): Promise<Id> {
  const { doc, pair } = stage;
  const answer = answerText(doc, { ...open, round: 2, personId: pair.hostile.id });
  const notes = textOf(doc, 'theirs', 'notes');
  const written = editsOf(doc, () => {
    answer.insert(0, 'y');
    notes.insert(0, 'y'.repeat(letters + 1));
  });
  await sendAll(stage, written);
  const first = notes._start?.id;
  if (first === undefined) throw new Error('There are no letters');
  return first;
}

/** Inserts at the very front, each before another letter: Yjs compares each with all that came before it. */
function inserts(right: Id, count: number, step: number) {
  return Array.from({ length: count }, (_, n) =>
    item({ right: { client: right.client, clock: right.clock + 1 + n * step } }, contents.string('x')),
  );
}

/** From the end, where Yjs finds each place at once: from the front the sender would take longer than the server. */
function deleteEveryOther(text: Y.Text, count: number): void {
  for (let n = count - 1; n >= 0; n -= 1) text.delete(n * 2, 1);
}

/** Lower than any that Yjs would draw for a page. */
const smallClient = 11;

/** Two fields of their own item in turn, so that no value can be merged with the one before it. */
function alternating({ doc }: Stage, count: number): Uint8Array[] {
  const entry = entryOf(doc, 'theirs');
  return editsOf(doc, () => {
    for (let n = 0; n < count; n += 1) {
      entry.set('purpose', n % 2 === 0 ? 'success' : null);
      entry.set('kind', n % 2 === 0 ? 'update' : 'topic');
    }
  });
}

function topics({ doc, pair }: Stage, from: number, count: number): Uint8Array[] {
  const addedAt = '2026-11-22T10:00:00.000Z';
  return editsOf(doc, () => {
    for (let n = from; n < from + count; n += 1) {
      // Without a look at how many there are: no panel of ours writes this.
      doc.getMap('agenda').set(`topic-${n}`, freshEntry(pair.hostile.id, addedAt));
    }
  });
}

function idOf({ doc }: Stage, id: string): Id {
  const found = doc.getMap('agenda')._map.get(id)?.id;
  if (found === undefined) throw new Error(`No item ${id}`);
  return found;
}

function copyOf({ panel }: Stage): Y.Doc {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(panel.doc));
  return doc;
}

/** Items with notes as long as notes may be. */
export async function fill(stage: Stage, items: number, words = 'long '.repeat(3_900)): Promise<void> {
  const { doc, pair } = stage;
  for (let n = 0; n < items && stage.line.closed() === null; n += 1) {
    const id = `long-${n}`;
    const updates = editsOf(doc, () => {
      addItem(doc, {
        id,
        title: id,
        purpose: null,
        broughtBy: pair.hostile.id,
        addedAt: '2026-11-22T10:00:00.000Z',
      });
      textOf(doc, id, 'notes').insert(0, words);
    });
    await sendAll(stage, updates);
  }
}
