import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import * as Y from 'yjs';
import { addItem, itemTexts, readAgenda } from '../../src/contract/agendaDocument.ts';
import { closeCodes } from '../../src/contract/closeCodes.ts';
import { compact } from '../../src/live/compact.ts';
import { onTheLine } from '../../src/storage/onTheLine.ts';
import { updateItem } from '../../src/storage/storedLive.ts';
import type { QuickLine, QuickListener } from '../../src/usecases/quickLine.ts';
import { eventually } from '../setup/eventually.ts';
import { between, type Random, seededRandom, seedFrom } from '../setup/seededRandom.ts';
import { type Instance, startInstances } from './instances.ts';
import { openWay, type Way, waysHere } from './lines.ts';
import { mia, pairId, rae } from './liveServer.ts';
import { kinds, openRawLine, signInAs, update } from './rawConnection.ts';
import { device, openPanel, type Panel, ready, saved } from './sessions.ts';

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

const seed = seedFrom('SEED');

let way: Awaited<ReturnType<typeof openWay>>;
let running: Awaited<ReturnType<typeof startInstances>>;
let one: Instance;
let other: Instance;
let panels: Panel[];

afterEach(async () => {
  for (const panel of panels) panel.close();
  await running[Symbol.asyncDispose]();
  await way[Symbol.asyncDispose]();
});

async function begin(how: Way): Promise<void> {
  way = await openWay(how, seededRandom(seed));
  running = await startInstances(2, () => ({}), way.line);
  [one, other] = running.instances as [Instance, Instance];
  panels = [];
  await way.untilUp();
}

async function open(instance: Instance, person: typeof rae, keep = device()): Promise<Panel> {
  const panel = openPanel(instance, person, { keep });
  panels.push(panel);
  await ready(panel);
  return panel;
}

describe.each(await waysHere())('by %s', (how) => {
  beforeEach(() => begin(how));

  describe('two people who are connected to two instances', () => {
    test('see each other’s edits, both ways', async () => {
      const [raes, mias] = [await open(one, rae), await open(other, mia)];
      add(raes, 'scope');
      await eventually('Mia sees the topic', () => itemTexts(mias.doc, 'scope'));
      itemTexts(mias.doc, 'scope')?.notes.insert(0, 'from Mia');
      await eventually('Rae reads her note', () => notesOf(raes, 'scope') === 'from Mia');
      itemTexts(raes.doc, 'scope')?.notes.insert(0, 'Rae: ');
      await eventually('both read the same', () => notesOf(mias, 'scope') === 'Rae: from Mia');
    });

    test('see that the other is there, and that they left', async () => {
      const raes = await open(one, rae);
      const mias = await open(other, mia);
      await eventually('Rae sees Mia', () => raes.state().present.includes(mia.id));
      await eventually('Mia sees Rae', () => mias.state().present.includes(rae.id));
      expect([one.live.peopleHere(pairId), other.live.peopleHere(pairId)]).toEqual([[rae.id], [mia.id]]);
      expect(one.live.peopleIn(pairId).sort()).toEqual([rae.id, mia.id].sort());
      mias.close();
      await eventually('Rae sees that she left', () => !raes.state().present.includes(mia.id));
    });

    test('hear what the server of the other tells, and each once', async () => {
      const [raes, mias] = [await open(one, rae), await open(other, mia)];
      one.live.notify(pairId, { kind: 'meetingChanged' });
      await eventually('Mia hears of it', () => mias.notices.some(({ kind }) => kind === 'meetingChanged'));
      expect(raes.notices.filter(({ kind }) => kind === 'meetingChanged')).toHaveLength(1);
      other.live.notify(pairId, { kind: 'photoChanged' });
      await eventually('Rae hears of it', () => raes.notices.some(({ kind }) => kind === 'photoChanged'));
      expect(mias.notices.filter(({ kind }) => kind === 'meetingChanged')).toHaveLength(1);
    });

    test('a panel that opens right after something was told elsewhere is told of it', async () => {
      const raes = await open(one, rae);
      one.live.notify(pairId, { kind: 'actionItemsChanged' });
      await eventually('it is told', () => raes.notices.length > 0);
      const mias = await open(other, mia);
      await eventually('Mia hears of it', () =>
        mias.notices.some(({ kind }) => kind === 'actionItemsChanged'),
      );
    });

    test('an edit that one server makes is seen on the other', async () => {
      const mias = await open(other, mia);
      await one.live.edit(pairId, rae.id, (doc) => addItem(doc, item('from the bot')));
      await eventually('Mia sees it', () => itemTexts(mias.doc, 'from the bot'));
    });

    test('what a server does is based on what the other has stored, not on what it has heard', async () => {
      const [raes] = [await open(one, rae), await open(other, mia)];
      add(raes, 'ticked a moment ago');
      await saved(raes);
      const seen = await other.live.read(pairId, (doc) => readAgenda(doc).map(({ id }) => id));
      expect(seen).toEqual(['ticked a moment ago']);
    });
  });

  describe('somebody who comes over from another instance', () => {
    test('may bring along what the other person wrote there a moment ago', async () => {
      const raes = await open(one, rae);
      await open(other, mia);
      const mias = await open(one, mia);
      add(mias, 'by Mia');
      await eventually('Rae has it', () => itemTexts(raes.doc, 'by Mia'));
      itemTexts(raes.doc, 'by Mia')?.notes.insert(0, 'and Rae');
      await saved(raes);
      // Her page, with all that it knows, connects to the instance that has not heard of it yet.
      const moved = openPanel(other, rae);
      panels.push(moved);
      Y.applyUpdate(moved.doc, Y.encodeStateAsUpdate(raes.doc));
      await ready(moved);
      await saved(moved);
      const titlesBy = await other.live.read(pairId, (doc, authors) => {
        const texts = itemTexts(doc, 'by Mia');
        return texts && [authors.writersOf([texts.title]), authors.writersOf([texts.notes])];
      });
      expect(titlesBy).toEqual([[mia.id], [rae.id]]);
    });

    test('finds everything when it was compacted before this instance heard of it', async () => {
      const [raes, mias] = [await open(one, rae), await open(other, mia)];
      running.cosmos.faults.add({ how: 503, times: Number.POSITIVE_INFINITY, where: { kind: 'changeFeed' } });
      add(raes, 'scope');
      await saved(raes);
      await compact(one.storage.liveLog, pairId, () => new Date().toISOString(), silent);
      expect((await one.storage.liveLog.load(pairId)).entries).toEqual([]);
      running.cosmos.faults.clear();
      await eventually('Mia has it', () => itemTexts(mias.doc, 'scope'));
      itemTexts(mias.doc, 'scope')?.notes.insert(0, 'seen');
      await eventually('Rae reads her note', () => notesOf(raes, 'scope') === 'seen');
    });
  });

  describe('random runs', () => {
    test.each([seed])(
      'seed %i: nothing acknowledged is lost, nothing is there twice, and all read the same',
      async (run) => {
        const random = seededRandom(run);
        let people: [Panel, Panel] = [await open(one, rae), await open(other, mia)];
        add(people[0], 'shared');
        await eventually('both have it', () => itemTexts(people[1].doc, 'shared'));
        const typed: number[] = [];
        for (let step = 0; step < 60; step += 1) {
          const which = between(random, 0, 1) as 0 | 1;
          const kind = between(random, 0, 9);
          if (kind === 0) disturb(random);
          else if (kind === 1) people = await moveOver(people, which, random() < 0.5 ? one : other);
          else if (kind === 2) await pause(between(random, 0, 300));
          else {
            const notes = itemTexts(people[which].doc, 'shared')?.notes;
            // In front of what is there or behind it: nobody writes into another's mark.
            notes?.insert(random() < 0.5 ? 0 : notes.length, `<${step}>`);
            typed.push(step);
          }
        }
        running.cosmos.faults.clear();
        await Promise.all(people.map((panel) => saved(panel)));
        await eventually(`both read the same (seed ${run})`, () => sameState(...people));
        const marks = [...notesOf(people[0], 'shared').matchAll(/<(\d+)>/g)].map(([, step]) => Number(step));
        expect({ run, marks: marks.sort((a, b) => a - b) }).toEqual({ run, marks: typed });
        expect({ run, stored: await storedNotes() }).toEqual({ run, stored: notesOf(people[0], 'shared') });
      },
      60_000,
    );

    function disturb(random: Random): void {
      const how = ([429, 503, 'lostAnswer'] as const)[between(random, 0, 2)] ?? 503;
      running.cosmos.faults.add({ how, times: 2, where: { container: 'live' } });
    }

    /** Somebody closes their panel and opens it again, on whichever instance. */
    async function moveOver(people: [Panel, Panel], which: 0 | 1, to: Instance): Promise<[Panel, Panel]> {
      await saved(people[which]);
      people[which].close();
      const moved = await open(to, people[which].person);
      await eventually('it has the text', () => itemTexts(moved.doc, 'shared'));
      return which === 0 ? [moved, people[1]] : [people[0], moved];
    }

    async function storedNotes(): Promise<string> {
      const { snapshot, entries } = await one.storage.liveLog.load(pairId);
      const doc = new Y.Doc();
      if (snapshot) Y.applyUpdate(doc, snapshot.value.state);
      for (const { update } of entries) Y.applyUpdate(doc, update);
      return itemTexts(doc, 'shared')?.notes.toString() ?? '';
    }
  });
});

describe('by the feed alone', () => {
  beforeEach(() => begin('the feed alone'));

  test('an instance that took itself for the only one shows what was written meanwhile, once it knows of another', async () => {
    await running[Symbol.asyncDispose]();
    let isAlone = true;
    running = await startInstances(2, (nth) => (nth === 0 ? { isAlone: () => isAlone } : {}));
    [one, other] = running.instances as [Instance, Instance];
    const [raes, mias] = [await open(one, rae), await open(other, mia)];
    add(mias, 'unheard');
    await saved(mias);
    expect(itemTexts(raes.doc, 'unheard')).toBeNull();
    isAlone = false;
    await eventually('Rae sees it', () => itemTexts(raes.doc, 'unheard'));
    await eventually('and Mia', () => raes.state().present.includes(mia.id));
    itemTexts(raes.doc, 'unheard')?.notes.insert(0, 'heard');
    await eventually('Mia reads her note', () => notesOf(mias, 'unheard') === 'heard');
  });

  test('an agenda that is being erased lets nobody stay, whichever instance they are connected to', async () => {
    const raes = await open(one, rae);
    await other.live.shut(pairId);
    await eventually('Rae is sent out', () => raes.state().phase === 'refused');
    expect(one.live.stats().agendas).toBe(0);
  });

  test('an instance that is alone asks nothing of the feed', async () => {
    await running[Symbol.asyncDispose]();
    running = await startInstances(1, () => ({ isAlone: () => true }));
    [one] = running.instances as [Instance];
    const panel = await open(one, rae);
    add(panel, 'scope');
    await saved(panel);
    await pause(1_500);
    expect(running.cosmos.requests.byKind().changeFeed).toBeUndefined();
  });

  test('a number of a client is of whoever used it first, also when both use it at once on two instances', async () => {
    await Promise.all([open(one, rae), open(other, mia)]);
    const lines = [await rawly(one, rae), await rawly(other, mia)];
    const codes: number[] = [];
    for (const { line, bytes } of lines) {
      line.closed.then((code) => codes.push(code));
      line.send(update(pairId, bytes));
    }
    // Whoever comes second is refused, or told that this number has written so much already.
    const isAnswered = ({ line }: (typeof lines)[number]) =>
      line.received.includes(kinds.stored) || !line.isOpen();
    await eventually('both are answered', () => lines.every(isAnswered));
    expect(codes.filter((code) => code !== closeCodes.forbidden)).toEqual([]);
    const { entries } = await one.storage.liveLog.load(pairId);
    const [entry, ...others] = entries.filter(({ update: bytes }) => Y.parseUpdateMeta(bytes).to.has(4_711));
    expect(others).toEqual([]);
    const id = `of ${entry?.by === rae.id ? rae.name : mia.name}`;
    for (const { live } of [one, other]) {
      expect(await live.read(pairId, (doc) => readAgenda(doc).map((item) => item.id))).toEqual([id]);
    }
    for (const { line } of lines) line.close();
  });
});

test('what is said on a line and cannot be taken in, or not yet, changes nothing and breaks nothing', async () => {
  let heard: QuickListener['heard'] = () => undefined;
  const line: QuickLine = {
    say: () => undefined,
    listen(listener) {
      heard = listener.heard;
      return () => undefined;
    },
    isUp: () => true,
    close: () => undefined,
  };
  way = await openWay('the feed alone', seededRandom(seed));
  running = await startInstances(
    1,
    () => ({}),
    () => line,
  );
  [one] = running.instances as [Instance];
  panels = [];
  const raes = await open(one, rae);
  const doc = new Y.Doc();
  addItem(doc, { ...item('first'), broughtBy: mia.id });
  const first = Y.encodeStateAsUpdate(doc);
  itemTexts(doc, 'first')?.notes.insert(0, 'later');
  const later = Y.encodeStateAsUpdate(doc, Y.encodeStateVectorFromUpdate(first));
  const say = (id: string, bytes: Uint8Array) =>
    heard(onTheLine(updateItem(pairId, { id, update: bytes, by: mia.id, at: '2026-11-22T10:00:00.000Z' })));
  say('1', new Uint8Array([255, 255, 255]));
  say('2', later);
  say('3', new Uint8Array());
  await pause(100);
  expect(readAgenda(raes.doc)).toEqual([]);
  say('4', first);
  say('5', later);
  await eventually('Rae reads it', () => notesOf(raes, 'first') === 'later');
  add(raes, 'mine');
  await saved(raes);
  expect(one.logged.filter(({ level }) => level === 'error')).toEqual([]);
});

/** A line of somebody who writes under the number 4711. */
async function rawly(instance: Instance, person: typeof rae) {
  const line = await openRawLine(instance);
  line.send(signInAs(pairId, person.id));
  await eventually('signed in', () => line.received.includes(kinds.signIn));
  const doc = new Y.Doc();
  doc.clientID = 4_711;
  addItem(doc, { ...item(`of ${person.name}`), broughtBy: person.id });
  return { line, bytes: Y.encodeStateAsUpdate(doc) };
}

function sameState(first: Panel, second: Panel): boolean {
  return (
    first.doc.store.pendingStructs === null &&
    Buffer.from(Y.encodeStateAsUpdate(first.doc)).equals(Buffer.from(Y.encodeStateAsUpdate(second.doc)))
  );
}

function item(id: string) {
  return { id, title: id, purpose: null, broughtBy: rae.id, addedAt: '2026-11-22T10:00:00.000Z' };
}

function add(panel: Panel, id: string): void {
  addItem(panel.doc, { ...item(id), broughtBy: panel.person.id });
}

function notesOf(panel: Panel, id: string): string {
  return itemTexts(panel.doc, id)?.notes.toString() ?? '';
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}
