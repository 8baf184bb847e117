import * as Y from 'yjs';
import { answerText, itemTexts } from '../../../../src/contract/agendaDocument.ts';
import { eventually } from '../../../setup/eventually.ts';
import { frames } from '../hostileConnection.ts';
import { type Kind, sendAll, sends } from '../kind.ts';
import { editsOf, type Known, open, openPanelOf, words } from '../stage.ts';
import { contents, gone, type Id, item, type Struct, skipped, structUpdate, updateOf } from '../structs.ts';
import { textOf } from './items.ts';
import { ownClient } from './ownClient.ts';

const { any, deleted, string, type } = contents;

/** An answer of their own, under another client than theirs. */
const under = (stage: Known, from: { client: number; clock: number }, text = 'taken') =>
  structUpdate(from, [item({ root: ownAnswer(stage) }, string(text))]);

const ownAnswer = ({ pair }: Known) => `answer/default/1/${pair.hostile.id}`;

/** How far the honest one's device has counted. */
const honestClock = ({ device }: Known) => ({
  client: device.clientID,
  clock: Y.getState(device.store, device.clientID),
});

/** Structs, clocks and clients of Yjs itself. */
export const structureKinds: readonly Kind[] = [
  {
    name: 'clocks of the other one’s device, while it is offline',
    expected: 'forbidden',
    look: { alsoThere: [words.device] },
    async act(stage) {
      const written = editsOf(stage.device, () => {
        itemTexts(stage.device, 'waiting')?.notes.insert(0, words.device);
        answerText(stage.device, { ...open, personId: stage.pair.honest.id }).insert(0, `${words.device} `);
      });
      const { clientID: client } = stage.device;
      const taken = { client, clock: Y.getState(stage.panel.doc.store, client) };
      await sendAll(stage, [under(stage, taken, 'x'.repeat(200))]);
      for (const update of written) Y.applyUpdate(stage.panel.doc, update);
    },
  },
  sends('clocks of the other one’s device, while it is online', 'forbidden', (stage) => [
    under(stage, honestClock(stage)),
  ]),
  sends('clocks of the other one’s panel', 'forbidden', (stage) => {
    const client = stage.panel.doc.clientID;
    return [under(stage, { client, clock: Y.getState(stage.panel.doc.store, client) })];
  }),
  {
    name: 'clocks of the other one’s page, which presence tells before its first word',
    expected: 'either',
    look: { alsoThere: [words.device] },
    async act(stage) {
      const page = openPanelOf(stage.url, stage.pair);
      await eventually(
        'a page more',
        () => page.state().phase === 'ready' && stage.line.presences().length > 0,
      );
      for (const client of stage.line.presences()) {
        const line = await stage.connect();
        line.send(frames(stage.pair.oneOnOneId).update(under(stage, { client, clock: 0 })));
        await line.answered();
        line.close();
      }
      itemTexts(page.doc, 'waiting')?.notes.insert(0, words.device);
      const harmed = await eventually('it is saved', () => page.state().save === 'saved', 5_000).catch(
        String,
      );
      page.close();
      if (typeof harmed === 'string') throw new Error(harmed);
    },
  },
  sends('clocks of the server’s client', 'forbidden', (stage) => [under(stage, { client: 1, clock: 1 })]),
  sends('words that are known, beside neighbours that are not', 'either', ({ doc, pair }) => {
    const known = doc.share.get(`answer/default/1/${pair.hostile.id}`)?._start?.id;
    if (!known) throw new Error('There is no answer');
    const lefts = [
      { client: 4_000_000_004, clock: 3 },
      { client: known.client, clock: 90_000 },
    ];
    return lefts.map((left) => structUpdate(known, [item({ left }, string('H'))]));
  }),
  sends('clocks of the client 0', 'either', (stage) => [under(stage, { client: 0, clock: 0 })]),
  sends('a client past 32 bits', 'either', (stage) => [under(stage, { client: 2 ** 45, clock: 0 })]),
  sends('a gap in their own clock', 'refused', (stage) => [under(stage, { ...ownClient(), clock: 5 })]),
  sends('a gap, and what fills it later', 'either', (stage) => {
    const { client } = ownClient();
    return [under(stage, { client, clock: 5 }), under(stage, { client, clock: 0 }, 'filled')];
  }),
  sends('half that can be read now and half that cannot', 'refused', (stage) => [
    updateOf([
      { from: ownClient(), structs: [item({ root: ownAnswer(stage) }, string('now'))] },
      { from: { ...ownClient(), clock: 9 }, structs: [item({ root: ownAnswer(stage) }, string('later'))] },
    ]),
  ]),
  sends('a struct that is skipped', 'refused', (stage) => [
    structUpdate(ownClient(), [skipped(3), item({ root: ownAnswer(stage) }, string('x'))]),
  ]),
  sends('a neighbour that does not exist', 'refused', () => [
    structUpdate(ownClient(), [item({ left: { client: 4_000_000_001, clock: 3 } }, string('x'))]),
  ]),
  sends('a parent that does not exist', 'refused', () => [
    structUpdate(ownClient(), [item({ parent: { client: 4_000_000_002, clock: 3 }, key: 'x' }, any(1))]),
  ]),
  sends('a parent that is a word', 'either', ({ doc }) => {
    const word = textOf(doc, 'talk', 'title')._start?.id;
    if (word === undefined) throw new Error('There is no title');
    return [structUpdate(ownClient(), [item({ parent: word, key: 'x' }, any(1))])];
  }),
  sends('an item that hangs in itself', 'refused', () => {
    const from = ownClient();
    return [structUpdate(from, [item({ parent: from, key: 'x' }, type(1))])];
  }),
  sends('neighbours in two different texts', 'either', ({ doc }) => {
    const [left, right] = ['talk', 'waiting'].map((id) => textOf(doc, id, 'title')._start?.id);
    if (!left || !right) throw new Error('There are no titles');
    return [structUpdate(ownClient(), [item({ left, right }, string('x'))])];
  }),
  sends('a struct that was deleted long ago', 'either', () => [structUpdate(ownClient(), [gone(5)])]),
  sends('a struct that was deleted 2^40 times', 'tooComplex', () => [
    structUpdate(ownClient(), [gone(2 ** 40)]),
  ]),
  sends('content that was deleted 2^40 times', 'tooComplex', (stage) => [
    structUpdate(ownClient(), [item({ root: ownAnswer(stage) }, deleted(2 ** 40))]),
  ]),
  sends('a clock at 2^53 - 1', 'refused', (stage) => [
    under(stage, { ...ownClient(), clock: Number.MAX_SAFE_INTEGER - 1 }),
  ]),
  sends('structs of no length', 'either', () => [structUpdate(ownClient(), [gone(0), gone(0), gone(0)])]),
  sends('a deletion of what does not exist', 'refused', () => [
    structUpdate(ownClient(), [], [{ client: 4_000_000_003, clock: 0, length: 10 }]),
  ]),
  sends('a deletion of what the other one’s device has yet to write', 'refused', (stage) => [
    structUpdate(ownClient(), [], [{ ...honestClock(stage), length: 1_000 }]),
  ]),
  sends('a deletion of everything', 'forbidden', ({ doc }) => [
    structUpdate(
      ownClient(),
      [],
      [...doc.store.clients.keys()].map((client) => ({
        client,
        clock: 0,
        length: Y.getState(doc.store, client),
      })),
    ),
  ]),
  sends('a deletion of what the server wrote', 'forbidden', () => [
    structUpdate(ownClient(), [], [{ client: 1, clock: 0, length: 1 }]),
  ]),
  sends('50,000 deletions of nothing', 'either', () => [
    structUpdate(
      ownClient(),
      [],
      Array.from({ length: 30_000 }, (_, n) => ({ client: n, clock: 0, length: 0 })),
    ),
  ]),
  sends('3,000 maps one inside the other', 'refused', () => [nested(3_000, { root: 'agenda', key: 'deep' })]),
  sends('3,000 maps one inside the other, deleted with their root', 'refused', () => {
    const from = ownClient();
    return [
      nested(3_000, { root: 'agenda', key: 'deep' }, from),
      structUpdate(ownClient(), [], [{ ...from, length: 1 }]),
    ];
  }),
  sends('3,000 texts one inside the other, in one update with their end', 'refused', (stage) => [
    nested(3_000, { root: ownAnswer(stage) }, ownClient(), 2, true),
  ]),
  sends('3,000 texts one inside the other, each named like a title, and deleted', 'refused', ({ doc }) => {
    const id = doc.getMap('agenda')._map.get('theirs')?.id;
    if (id === undefined) throw new Error('There is no such item');
    return [nested(3_000, { parent: id, key: 'title' }, ownClient(), 2, true)];
  }),
  sends('a value with 4,000 lists one inside the other', 'refused', ({ doc }) => {
    const id = doc.getMap('agenda')._map.get('theirs')?.id;
    if (id === undefined) throw new Error('There is no such item');
    let value: unknown = 1;
    for (let n = 0; n < 4_000; n += 1) value = [value];
    return [structUpdate(ownClient(), [item({ parent: id, key: 'purpose' }, any(value))])];
  }),
  sends('a subdocument in the agenda', 'refused', () => [
    structUpdate(ownClient(), [item({ root: 'agenda', key: 'sub' }, contents.document('sub'))]),
  ]),
];

/** Types that hang in one another, each under a key or in the sequence of the one before. */
function nested(
  depth: number,
  at: { root?: string; parent?: Id; key?: string },
  from = ownClient(),
  kind = 1,
  alsoDeleted = false,
): Uint8Array {
  const structs: Struct[] = [item(at, type(kind))];
  for (let n = 1; n < depth; n += 1) {
    const parent = { client: from.client, clock: from.clock + n - 1 };
    structs.push(
      item({ parent, ...(at.key !== undefined && { key: at.parent ? at.key : 'x' }) }, type(kind)),
    );
  }
  return structUpdate(from, structs, alsoDeleted ? [{ ...from, length: 1 }] : []);
}
