import * as Y from 'yjs';
import { answerText } from '../../../../src/contract/agendaDocument.ts';
import { updateText } from '../../../../src/contract/agendaPlaces.ts';
import { edits, type Kind, sends } from '../kind.ts';
import { editsOf, open, words } from '../stage.ts';
import { contents, item, type Struct, structUpdate } from '../structs.ts';
import { entryOf } from './fields.ts';
import { textOf } from './items.ts';
import { ownClient } from './ownClient.ts';

/** Something else than words in the notes of their own item. */
const inNotes = (
  name: string,
  write: (notes: Y.Text) => void,
  expected: Kind['expected'] = 'refused',
): Kind => edits(name, expected, (doc) => write(textOf(doc, 'theirs', 'notes')));

/** The same, struct by struct. */
const structInNotes = (
  name: string,
  struct: () => ReturnType<typeof contents.any>,
  expected: Kind['expected'] = 'refused',
): Kind =>
  sends(name, expected, ({ doc }) => [structUpdate(ownClient(), [item({ parent: idOf(doc) }, struct())])]);

/** What stands in texts, how much of it, and in whose. */
export const textKinds: readonly Kind[] = [
  inNotes('notes in bold', (notes) => {
    notes.insert(0, 'bold', { bold: true });
  }),
  inNotes('notes with an image', (notes) => notes.insertEmbed(0, { image: 'x' })),
  inNotes('notes with a map in them', (notes) => notes.insertEmbed(0, new Y.Map([['x', 1]]))),
  inNotes('notes with a text in them', (notes) => notes.insertEmbed(0, new Y.Text('inner'))),
  inNotes('notes with attributes', (notes) => notes.setAttribute('colour', 'red')),
  structInNotes('notes with values', () => contents.any(1, { two: 2 })),
  structInNotes('notes with JSON', () => contents.json('{"a":1}', '[1]')),
  structInNotes('notes with JSON that is none', () => contents.json('{')),
  structInNotes('notes with bytes', () => contents.binary(Uint8Array.of(1, 2))),
  structInNotes('notes with a subdocument', () => contents.document('inner')),
  structInNotes('notes with XML', () => contents.type(3, 'script')),
  structInNotes('notes with a format that is none', () => contents.format('bold', '{"deep":[1]}')),
  structInNotes('notes with content of a kind that Yjs does not know', () => contents.unknown(11)),
  structInNotes('notes with half a character in bytes', () =>
    contents.stringBytes(Uint8Array.of(0xed, 0xa0, 0x80)),
  ),
  structInNotes(
    'notes with bytes that are no UTF-8',
    () => contents.stringBytes(Uint8Array.of(0xff, 0xfe)),
    'either',
  ),
  structInNotes('notes with an empty run of words', () => contents.string(''), 'either'),
  inNotes(
    'notes with control characters',
    (notes) => notes.insert(0, '\u0000\u0007\u001b[2J\u202e'),
    'either',
  ),
  edits('half of a character is deleted', 'either', (doc) => {
    const notes = textOf(doc, 'theirs', 'notes');
    notes.insert(0, '😀');
    notes.delete(0, 1);
  }),
  edits('somebody types into the middle of a character', 'either', (doc) => {
    const notes = textOf(doc, 'theirs', 'notes');
    notes.insert(0, '😀');
    notes.insert(1, 'x');
  }),
  // A device keeps to the limit by what it sees: of several that were offline at once, more may come together.
  inNotes('notes of 20,001 characters', (notes) => notes.insert(0, 'x'.repeat(20_001)), 'either'),
  inNotes('notes of 80,001 characters', (notes) => notes.insert(0, 'x'.repeat(80_001))),
  edits('notes that grow past their limit step by step', 'refused', (doc) => {
    const notes = textOf(doc, 'theirs', 'notes');
    for (let n = 0; n < 85; n += 1) notes.insert(notes.length, 'x'.repeat(1_000));
  }),
  edits('a title of 1,201 characters', 'refused', (doc) =>
    textOf(doc, 'theirs', 'title').insert(0, 'x'.repeat(1_201)),
  ),
  edits('an answer of 16,001 characters', 'refused', (doc, { pair }) =>
    answerText(doc, { ...open, personId: pair.hostile.id }).insert(0, 'x'.repeat(16_001)),
  ),
  edits('an answer of the other, typed', 'forbidden', (doc, { pair }) =>
    answerText(doc, { ...open, personId: pair.honest.id }).insert(0, 'I quit. '),
  ),
  edits('an answer of the other, deleted', 'forbidden', (doc, { pair }) =>
    answerText(doc, { ...open, personId: pair.honest.id }).delete(0, words.answer.length),
  ),
  edits('an answer of the other in a round that comes', 'forbidden', (doc, { pair }) =>
    answerText(doc, { ...open, round: 7, personId: pair.honest.id }).insert(0, 'I quit. '),
  ),
  edits('an answer of the other to an update, typed', 'forbidden', (doc, { pair }) =>
    updateText(doc, 'asked', pair.honest.id).insert(0, 'Never started. '),
  ),
  edits('an answer of the other to an update, deleted', 'forbidden', (doc, { pair }) =>
    updateText(doc, 'asked', pair.honest.id).delete(0, words.asked.length),
  ),
  sends('an answer of the other, typed through a neighbour', 'forbidden', ({ doc, pair }) => {
    const first = answerText(doc, { ...open, personId: pair.honest.id })._start;
    if (first === null) throw new Error('There is no answer');
    return [structUpdate(ownClient(), [item({ left: first.lastId }, contents.string('I quit.'))])];
  }),
  edits(
    'notes that both share, deleted',
    'harmless',
    (doc) => {
      const notes = textOf(doc, 'talk', 'notes');
      notes.delete(0, notes.length);
    },
    { look: { mayMiss: [words.talkNotes] } },
  ),
  edits(
    'a title of the other, rewritten',
    'harmless',
    (doc) => {
      const title = textOf(doc, 'waiting', 'title');
      title.delete(0, title.length);
      title.insert(0, 'Rewritten');
    },
    { look: { mayMiss: [words.waiting] } },
  ),
  edits('a topic becomes an update and back, many times', 'harmless', (doc) => {
    for (let n = 0; n < 50; n += 1) entryOf(doc, 'theirs').set('kind', n % 2 === 0 ? 'update' : 'topic');
  }),
  sends('words are typed and deleted, letter by letter', 'harmless', ({ doc }) => {
    const notes = textOf(doc, 'theirs', 'notes');
    return Array.from({ length: 60 }, (_, n) => n).flatMap((n) =>
      editsOf(doc, () => (n % 2 === 0 ? notes.insert(0, 'x') : notes.delete(0, 1))),
    );
  }),
  sends('a text hangs in another text', 'refused', ({ doc }) => {
    const from = ownClient();
    const nested: Struct[] = [
      item({ parent: idOf(doc) }, contents.type(2)),
      item({ parent: from }, contents.string('x')),
    ];
    return [structUpdate(from, nested)];
  }),
];

/** Where the notes of their own item hang. */
function idOf(doc: Y.Doc) {
  const id = textOf(doc, 'theirs', 'notes')._item?.id;
  if (id === undefined) throw new Error('The notes hang nowhere');
  return id;
}
