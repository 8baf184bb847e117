import * as Y from 'yjs';
import {
  addItem,
  answerText,
  itemTexts,
  moveItem,
  readAgenda,
  setDiscussed,
  setPurpose,
  setRemoved,
} from '../../src/contract/agendaDocument.ts';
import { purposes } from '../../src/domain/purpose.ts';
import { between, type Random, seededRandom } from '../setup/seededRandom.ts';

/** What must be true in the end, noted while acting, without any knowledge of how documents merge. */
type Expected = {
  added: string[];
  /** Items that anybody ever removed, with each replica's last word; concurrent words may end either way. */
  removed: Map<string, Map<number, boolean>>;
  /** Unique marks typed into texts, by the text they went into. */
  typed: Map<string, string[]>;
};

export type Tally = { runs: number; edits: number; deliveries: number; faults: string[] };

const at = '2026-11-22T10:00:00.000Z';

/**
 * Three replicas act at random and hear of each other late, out of order, partly and twice; in the end everybody has
 * heard everything.
 * @returns what went wrong, and what was done
 */
export function threeReplicas(seed: number): { faults: string[]; edits: number; deliveries: number } {
  const random = seededRandom(seed);
  const docs = [1, 2, 3].map((replica) => numbered(replica, random));
  const post = postBetween(docs, random);
  const expected: Expected = { added: [], removed: new Map(), typed: new Map() };
  const edits = between(random, 12, 36);
  addTogether(docs, expected);
  for (let each = 0; each < edits; each += 1) {
    const replica = between(random, 0, 2);
    act(docs[replica] ?? new Y.Doc(), replica, random, expected, `${each}`);
    post.deliverSome();
  }
  post.deliverAll();
  const faults = [...differences(docs), ...wrongs(docs[0] ?? new Y.Doc(), expected)];
  for (const doc of docs) doc.destroy();
  return { faults, edits, deliveries: post.delivered() };
}

/** Yjs draws ids of its own, and who wins depends on them: here the seed decides, so that a run can be repeated. */
function numbered(replica: number, random: Random): Y.Doc {
  const doc = new Y.Doc();
  doc.clientID = 4 * between(random, 1, 2 ** 29) + replica;
  return doc;
}

/** All three add at the top of an empty list before they have heard of each other: three equal keys. */
function addTogether(docs: Y.Doc[], expected: Expected): void {
  docs.forEach((doc, replica) => {
    add(doc, `top-${replica}`, 0, expected);
  });
}

function act(doc: Y.Doc, replica: number, random: Random, expected: Expected, mark: string): void {
  const items = readAgenda(doc);
  const item = items[between(random, 0, items.length - 1)];
  const place = between(random, 0, items.length);
  const dice = random();
  if (item === undefined || dice < 0.2) add(doc, `item-${mark}`, place, expected);
  else if (dice < 0.4) moveItem(doc, item.id, place);
  else if (dice < 0.5) typeInto(itemTexts(doc, item.id)?.title, `${item.id}/title`, mark, random, expected);
  else if (dice < 0.65) typeInto(itemTexts(doc, item.id)?.notes, `${item.id}/notes`, mark, random, expected);
  else if (dice < 0.72) typeInto(answerTo(doc), 'answer', mark, random, expected);
  else if (dice < 0.8) setDiscussed(doc, item.id, random() < 0.5 ? at : null);
  else if (dice < 0.85) setPurpose(doc, item.id, purposes[between(random, 0, 4)] ?? null);
  else if (dice < 0.95) remove(doc, item.id, replica, true, expected);
  else undoOne(doc, replica, random, expected);
}

function add(doc: Y.Doc, id: string, index: number, expected: Expected): void {
  addItem(doc, { id, title: id, purpose: null, broughtBy: 'someone', addedAt: at, index });
  expected.added.push(id);
}

function answerTo(doc: Y.Doc): Y.Text {
  return answerText(doc, { questionId: 'q', round: 0, personId: 'p' });
}

function typeInto(
  text: Y.Text | undefined,
  name: string,
  mark: string,
  random: Random,
  expected: Expected,
): void {
  if (text === undefined) return;
  const word = `<${mark}>`;
  // Not into the middle of another mark: that would hide it from the check, not from the reader.
  const ends = [0, ...[...text.toString().matchAll(/>/g)].map(({ index }) => index + 1)];
  text.insert(ends[between(random, 0, ends.length - 1)] ?? 0, word);
  expected.typed.set(name, [...(expected.typed.get(name) ?? []), word]);
}

function remove(doc: Y.Doc, id: string, replica: number, gone: boolean, expected: Expected): void {
  setRemoved(doc, id, gone ? at : null);
  const words = expected.removed.get(id) ?? new Map<number, boolean>();
  words.set(replica, gone);
  expected.removed.set(id, words);
}

/** Brings back something that this replica has removed. */
function undoOne(doc: Y.Doc, replica: number, random: Random, expected: Expected): void {
  const own = [...expected.removed].filter(([, words]) => words.get(replica) === true);
  const [id] = own[between(random, 0, own.length - 1)] ?? [];
  if (id !== undefined) remove(doc, id, replica, false, expected);
}

function postBetween(docs: Y.Doc[], random: Random) {
  const waiting: { to: Y.Doc; update: Uint8Array }[] = [];
  const seen: typeof waiting = [];
  let delivered = 0;
  for (const doc of docs) {
    doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin === 'post') return;
      for (const to of docs) if (to !== doc) waiting.push({ to, update });
    });
  }
  const deliver = ({ to, update }: { to: Y.Doc; update: Uint8Array }) => {
    Y.applyUpdate(to, update, 'post');
    delivered += 1;
  };
  const deliverOne = () => {
    const [letter] = waiting.splice(between(random, 0, waiting.length - 1), 1);
    if (letter === undefined) return;
    deliver(letter);
    seen.push(letter);
    const again = seen[between(random, 0, seen.length - 1)];
    if (again !== undefined && random() < 0.2) deliver(again);
  };
  return {
    deliverSome() {
      for (let each = between(random, 0, 3); each > 0 && waiting.length > 0; each -= 1) deliverOne();
    },
    deliverAll() {
      while (waiting.length > 0) deliverOne();
    },
    delivered: () => delivered,
  };
}

function differences(docs: Y.Doc[]): string[] {
  const [first, ...others] = docs.map((doc) => JSON.stringify([readAgenda(doc), answerTo(doc).toString()]));
  return others.every((other) => other === first) ? [] : ['not converged'];
}

function wrongs(doc: Y.Doc, expected: Expected): string[] {
  const items = readAgenda(doc);
  const shown = items.map(({ id }) => id);
  const faults = new Set(shown).size === shown.length ? [] : ['doubled: an item'];
  for (const id of expected.added) {
    const words = [...(expected.removed.get(id)?.values() ?? [])];
    if (words.every((gone) => !gone) && !shown.includes(id)) faults.push(`lost: ${id}`);
    if (words.length === 1 && words[0] === true && shown.includes(id)) faults.push(`came back: ${id}`);
  }
  for (const [name, marks] of expected.typed) faults.push(...wrongMarks(doc, name, marks));
  return faults;
}

/** Also in removed items: an undo must find their texts. */
function wrongMarks(doc: Y.Doc, name: string, marks: string[]): string[] {
  const [id = '', field] = name.split('/');
  const texts = itemTexts(doc, id);
  const text = field === 'title' ? texts?.title : field === 'notes' ? texts?.notes : answerTo(doc);
  return marks.flatMap((mark) => {
    const times = (text?.toString() ?? '').split(mark).length - 1;
    if (times === 1) return [];
    return [`${times === 0 ? 'lost' : 'doubled'}: ${mark} in ${name}`];
  });
}
