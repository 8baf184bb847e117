import * as Y from 'yjs';
import { addItem, itemTexts } from '../../src/contract/agendaDocument.ts';
import { liveLimits } from '../../src/contract/live.ts';
import { createGate } from '../../src/live/gate/gate.ts';
import type { LiveSession } from '../../src/tab/shared/live/liveSession.ts';
import { openLiveSession } from '../../src/tab/shared/live/openLiveSession.ts';
import { pairNumbered } from '../live/hostile/pairs.ts';
import { startTypist } from '../live/hostile/random/honestTypist.ts';
import { newTally, startSender } from '../live/hostile/random/hostileSender.ts';
import { device } from '../live/sessions.ts';
import { percentile } from '../platform/percentile.ts';
import { type Child, startChild } from '../setup/childProcess.ts';
import { eventually } from '../setup/eventually.ts';
import { untilReady, untilSaved } from '../setup/pairInSandbox.ts';
import { printTable } from './table.ts';

/** Longer than the window in which a panel gathers key presses, so that each edit leaves at once. */
const apart = 270;
const editsEach = 120;
const manyItems = 200;
/** Characters: with 200 items about as much as an agenda may hold. */
const longNotes = 4_000;

/** Hostile people, each in a 1:1 of their own, and how long they go on. */
const senders = 4;
const streamFor = 15_000;

/** What it costs honest people that every change is checked: beside a server that lets everything in, in one run. */
export async function benchGateCosts(): Promise<void> {
  const children = [startGateServer('without'), startGateServer('with')];
  const [without = '', withGate = ''] = await Promise.all(
    children.map(async ({ ready }) => String(await ready)),
  );
  const rows = [
    ...(await editRows('a short agenda', [without, withGate], 0, 3)),
    ...(await editRows(`${manyItems} items with long notes`, [without, withGate], 1, manyItems)),
  ];
  printTable('Edit latency with and without the gate, writer to the other person’s document (ms)', rows);
  printTable('What the gate itself takes for a key press (ms)', [
    checkRow('a short agenda', 3),
    checkRow(`${manyItems} items with long notes`, manyItems),
  ]);
  printTable('Another pair’s edits beside random hostile updates (ms)', await beside(withGate));
  for (const child of children) await child.kill();
}

function startGateServer(how: 'with' | 'without'): Child {
  return startChild('bench/gateServerProcess.ts', [how]);
}

/** The two servers in turn, edit by edit, so that both meet the same machine. */
async function editRows(what: string, urls: readonly string[], number: number, items: number) {
  const pairs = await Promise.all(urls.map((url) => typingPair(url, number, items)));
  const samples: number[][] = urls.map(() => []);
  for (let n = 0; n < editsEach; n += 1) {
    for (const [index, pair] of pairs.entries()) {
      samples[index]?.push(await pair.edit());
      await new Promise((done) => setTimeout(done, apart / urls.length));
    }
  }
  for (const pair of pairs) pair.close();
  const [without = [], withGate = []] = samples;
  const ratio = (share: number) => (percentile(withGate, share) / percentile(without, share)).toFixed(2);
  return [
    rowOf(`${what}, without`, without),
    rowOf(`${what}, with`, withGate),
    { what: `${what}, ratio`, edits: editsEach, p50: ratio(0.5), p99: ratio(0.99), worst: ratio(1) },
  ];
}

/** Two people, one of whom types into notes of an agenda of this many items. */
async function typingPair(url: string, number: number, items: number) {
  const { honest, hostile: other } = pairNumbered(number);
  const [ours, theirs] = [openPage(url, number, honest), openPage(url, number, other)];
  await Promise.all([ours, theirs].map(untilReady));
  for (const [half, session] of [ours, theirs].entries()) {
    const broughtBy = half === 0 ? honest : other;
    for (let n = half; n < items; n += 2) {
      addLongItem(session.doc, `item-${n}`, broughtBy);
      // Not faster than a line may be.
      if (n % 20 < 2) await untilSaved(session);
    }
    await untilSaved(session);
  }
  const read = await eventually('the notes', () => itemTexts(theirs.doc, 'item-0')?.notes);
  const written = await eventually('the notes', () => itemTexts(ours.doc, 'item-0')?.notes);
  return {
    async edit(): Promise<number> {
      const arrived = Promise.withResolvers<void>();
      const note = () => arrived.resolve();
      read.observe(note);
      const began = performance.now();
      written.insert(written.length, 'x');
      await arrived.promise;
      read.unobserve(note);
      return performance.now() - began;
    },
    close() {
      for (const session of [ours, theirs]) session.close();
    },
  };
}

function addLongItem(doc: Y.Doc, id: string, broughtBy: string): void {
  doc.transact(() => {
    addItem(doc, { id, title: id, purpose: null, broughtBy, addedAt: new Date().toISOString() });
    itemTexts(doc, id)?.notes.insert(0, 'word '.repeat(longNotes / 5));
  });
}

function openPage(url: string, number: number, personId: string): LiveSession {
  return openLiveSession({
    url,
    oneOnOneId: pairNumbered(number).oneOnOneId,
    personId,
    getToken: async () => personId,
    onNotice: () => {},
    keep: device(),
  });
}

/** The check alone, in this process. Each of the two has written half, as neither may fill an agenda alone. */
function checkRow(what: string, items: number) {
  const { honest, hostile: other } = pairNumbered(0);
  const gate = createGate(liveLimits);
  const stored = new Y.Doc();
  const samples: number[] = [];
  const [ours, theirs] = [honest, other].map((personId) => {
    const page = new Y.Doc();
    page.on('update', (update: Uint8Array) => {
      const began = performance.now();
      const verdict = gate.check(stored, update, personId, Number.MAX_SAFE_INTEGER);
      samples.push(performance.now() - began);
      if (verdict.kind !== 'passed')
        throw new Error(`The bench measures what is let in, not ${verdict.kind}`);
      gate.accept(stored, verdict);
      Y.applyUpdate(stored, update);
    });
    return { page, personId };
  }) as [Writer, Writer];
  for (let n = 0; n < items; n += 1) {
    const { page, personId } = n % 2 === 0 ? ours : theirs;
    addLongItem(page, `item-${n}`, personId);
  }
  samples.length = 0;
  const notes = itemTexts(ours.page, 'item-0')?.notes;
  for (let n = 0; n < 1_000; n += 1) notes?.insert(notes.length, 'x');
  return rowOf(what, samples, 3);
}

type Writer = { page: Y.Doc; personId: string };

/** The same pair's edits, alone and then while others send whatever the dice make. */
async function beside(url: string) {
  const pair = await typingPair(url, 2, 3);
  const alone = await editsFor(pair.edit, streamFor);
  const numbers = Array.from({ length: senders }, (_, n) => n + 10);
  const typists = await Promise.all(numbers.map((number) => startTypist(url, number)));
  const tally = newTally();
  let isOver = false;
  const streams = typists.map(async ({ session }, n) => {
    const known = [Y.encodeStateAsUpdate(session.doc)];
    const sender = await startSender(url, { number: n + 10, seed: 1, known }, tally);
    while (!isOver) {
      await sender.sendOne();
      // As fast as one line may be, and not faster.
      await new Promise((done) => setTimeout(done, 10_000 / liveLimits.messagesPerTenSeconds));
    }
    await sender.close();
  });
  const among = await editsFor(pair.edit, streamFor);
  isOver = true;
  await Promise.all(streams);
  for (const typist of typists) typist.close();
  pair.close();
  const ratio = (share: number) => (percentile(among, share) / percentile(alone, share)).toFixed(2);
  return [
    rowOf('alone', alone),
    rowOf(`beside ${tally.sent} hostile updates (${tally.refused} refused)`, among),
    { what: 'ratio', edits: among.length, p50: ratio(0.5), p99: ratio(0.99), worst: ratio(1) },
  ];
}

async function editsFor(edit: () => Promise<number>, milliseconds: number): Promise<number[]> {
  const samples: number[] = [];
  const end = performance.now() + milliseconds;
  while (performance.now() < end) {
    samples.push(await edit());
    await new Promise((done) => setTimeout(done, apart));
  }
  return samples;
}

function rowOf(what: string, samples: readonly number[], digits = 1) {
  const at = (share: number) => percentile(samples, share).toFixed(digits);
  return { what, edits: samples.length, p50: at(0.5), p99: at(0.99), worst: at(1) };
}
