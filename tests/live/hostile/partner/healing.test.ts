import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import * as Y from 'yjs';
import { tenantId } from '../../../../sandbox/world/world.ts';
import { addItem, readAgenda, setSchemaVersion } from '../../../../src/contract/agendaDocument.ts';
import type { LiveSession } from '../../../../src/tab/shared/live/liveSession.ts';
import { openLiveSession } from '../../../../src/tab/shared/live/openLiveSession.ts';
import { eventually } from '../../../setup/eventually.ts';
import { untilReady, untilSaved } from '../../../setup/pairInSandbox.ts';
import { inAnHour, type LiveServer, startLiveServer } from '../../liveServer.ts';
import { device } from '../../sessions.ts';
import { faultsOf } from '../agendaOracle.ts';
import type { Kind } from '../kind.ts';
import { fieldKinds } from '../kinds/fields.ts';
import { itemKinds } from '../kinds/items.ts';
import { nameKinds } from '../kinds/names.ts';
import { structureKinds } from '../kinds/structures.ts';
import { textKinds } from '../kinds/texts.ts';
import { pairNumbered } from '../pairs.ts';
import { editsOf, type Known, words, writeOwn, writeRecorded, writeTheirs } from '../stage.ts';
import { inPool } from '../trying.ts';

let server: LiveServer;

beforeAll(async () => {
  const verifyToken = async (id: string) => ({ person: { id, tenantId, name: id }, expiresAt: inAnHour() });
  server = await startLiveServer({ needs: { verifyToken } });
});

afterAll(() => server.stop());

const kinds: Kind[] = [...nameKinds, ...fieldKinds, ...itemKinds, ...textKinds, ...structureKinds].filter(
  ({ updates }) => updates !== undefined,
);

/** Everything that somebody could have stored before each change was looked at. */
describe('an agenda that holds already what is let in no more', () => {
  test.each([
    ['as entries of its log', 0],
    ['within its snapshot', 1],
  ] as const)('%s, opens for both with what can be read, and goes on', async (_, how) => {
    const wrong: { name: string; faults: string[] }[] = [];
    await inPool(8, [...kinds.entries()], async ([number, kind]) => {
      const agenda = agendaNumbered(kinds.length * how + number);
      const { raw, entries } = stored(agenda, kind);
      if (how === 0) putEntries(agenda, entries);
      else putSnapshot(agenda, raw);
      const faults = await faultsOnce(agenda, raw).catch((error: unknown) => [String(error)]);
      if (faults.length > 0) wrong.push({ name: kind.name, faults: faults.slice(0, 3) });
    });
    process.stderr.write(`healing: ${kinds.length} kinds, ${wrong.length} not healed\n`);
    expect(wrong).toEqual([]);
    expectNoContent(server.logged);
  });
});

/** What is wrong once both have opened it, and have added something. */
async function faultsOnce({ oneOnOneId, pair }: Agenda, raw: Y.Doc): Promise<string[]> {
  const people = [pair.honest.id, pair.hostile.id];
  const both = people.map((personId) => openPage(oneOnOneId, personId));
  try {
    await Promise.all(both.map(untilReady));
    const [own] = both;
    if (own) {
      const addedAt = new Date().toISOString();
      addItem(own.doc, { id: 'after', title: 'After', purpose: null, broughtBy: pair.honest.id, addedAt });
      await untilSaved(own);
    }
    await eventually('both see what was added', () =>
      both.every(({ doc }) => readAgenda(doc).some(({ title }) => title === 'After')),
    );
    return both.flatMap(({ doc, state }) => [
      ...lostIn(doc, raw).map((word) => `lost: ${word}`),
      // Text that is too long is text nevertheless: it stays.
      ...faultsOf(Y.encodeStateAsUpdate(doc), people).filter((fault) => !/ has \d+ characters$/.test(fault)),
      ...(state().locked === null ? [] : [`locked: ${state().locked}`]),
    ]);
  } finally {
    for (const page of both) page.close();
  }
}

type Agenda = Known & { oneOnOneId: string };

function agendaNumbered(number: number): Agenda {
  const { oneOnOneId, honest, hostile } = pairNumbered(number);
  const [doc, panel, offline] = [new Y.Doc(), new Y.Doc(), new Y.Doc()];
  const pair = { oneOnOneId, honest: { id: honest }, hostile: { id: hostile } };
  return { oneOnOneId, pair, doc, panel: { doc: panel }, device: offline };
}

type Entry = { update: Uint8Array; by: string };

/** An agenda in use by both, and then what one of them has sent. `raw` is what Yjs by itself makes of it. */
function stored(agenda: Agenda, kind: Kind): { raw: Y.Doc; entries: Entry[] } {
  const { pair, doc, panel, device: offline } = agenda;
  const docs = [doc, panel.doc, offline];
  const entries: Entry[] = [];
  const write = (by: string, from: Y.Doc, edit: () => void) => {
    for (const update of editsOf(from, edit)) {
      entries.push({ update, by });
      for (const other of docs) Y.applyUpdate(other, update);
    }
  };
  const seed = new Y.Doc();
  seed.clientID = 1;
  write('opener', seed, () => setSchemaVersion(seed));
  write(pair.honest.id, panel.doc, () => writeRecorded(panel.doc, pair));
  write(pair.hostile.id, doc, () => writeTheirs(doc, pair));
  write(pair.honest.id, offline, () => writeOwn(offline, pair));
  for (const update of kind.updates?.(agenda) ?? []) entries.push({ update, by: pair.hostile.id });
  const raw = new Y.Doc();
  for (const { update } of entries) applyIfItCan(raw, update);
  return { raw, entries };
}

function applyIfItCan(doc: Y.Doc, update: Uint8Array): void {
  try {
    Y.applyUpdate(doc, update);
  } catch {
    // Some of them are such that Yjs gives up: what it had applied by then is there.
  }
}

function putEntries({ oneOnOneId }: Agenda, entries: readonly Entry[]): void {
  const at = '2026-11-22T10:00:00.000Z';
  server.log
    .stored(oneOnOneId)
    .entries.push(...entries.map((entry, n) => ({ id: `${n}`.padStart(4, '0'), at, ...entry })));
}

function putSnapshot({ oneOnOneId }: Agenda, raw: Y.Doc): void {
  server.log.stored(oneOnOneId).snapshot = { value: { state: Y.encodeStateAsUpdate(raw) }, etag: 'v0' };
}

function openPage(oneOnOneId: string, personId: string): LiveSession {
  return openLiveSession({
    url: server.url,
    oneOnOneId,
    personId,
    getToken: async () => personId,
    onNotice: () => {},
    keep: device(),
  });
}

/** Words of the honest one that Yjs by itself still has, and that are not there any more. */
function lostIn(doc: Y.Doc, raw: Y.Doc): string[] {
  const [before, after] = [wordsIn(raw), wordsIn(doc)];
  return Object.values(words).filter((word) => before.includes(word) && !after.includes(word));
}

/** Everything that stands in the document as words now, run by run. */
function wordsIn({ store }: Y.Doc): string {
  const runs: string[] = [];
  for (const structs of store.clients.values()) {
    for (const one of structs) {
      if (one instanceof Y.Item && !one.deleted && one.content instanceof Y.ContentString)
        runs.push(one.content.str);
    }
  }
  return runs.join('');
}

/** Log lines say how much was put right, and nothing of what it was. */
function expectNoContent(lines: LiveServer['logged']): void {
  const text = JSON.stringify(lines, (_key, value) => (value instanceof Error ? String(value.stack) : value));
  for (const word of [...Object.values(words), 'Hostile', 'I quit', 'zz no key', 'colour']) {
    expect(text).not.toContain(word);
  }
  for (const { level, facts, message } of lines) {
    if (message === 'A living agenda held what is no part of one') {
      expect({ level, facts }).toEqual({
        level: 'warn',
        facts: { oneOnOneId: expect.any(String), mended: expect.any(Number) },
      });
    }
  }
}
