import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import * as Y from 'yjs';
import { addItem, readAgenda, setSchemaVersion } from '../../../src/contract/agendaDocument.ts';
import { tenantId } from '../../../src/sandbox/world.ts';
import type { LiveSession } from '../../../src/tab/live/liveSession.ts';
import { openLiveSession } from '../../../src/tab/live/openLiveSession.ts';
import { eventually } from '../../setup/eventually.ts';
import { untilReady, untilSaved } from '../../setup/pairInSandbox.ts';
import { inAnHour, type LiveServer, startLiveServer } from '../liveServer.ts';
import { device } from '../sessions.ts';
import { faultsOf } from './agendaOracle.ts';
import type { Kind } from './kind.ts';
import { fieldKinds } from './kinds/fields.ts';
import { itemKinds } from './kinds/items.ts';
import { nameKinds } from './kinds/names.ts';
import { structureKinds } from './kinds/structures.ts';
import { textKinds } from './kinds/texts.ts';
import { pairNumbered } from './pairs.ts';
import { editsOf, type Known, words, writeFiled, writeOwn, writeTheirs } from './stage.ts';

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
describe.each(['as entries of the log', 'within a snapshot'])(
  'an agenda that holds it already, %s',
  (how) => {
    test.each(kinds.map((kind, number) => ({ name: kind.name, kind, number })))(
      '$name: opens for both with what can be read, and goes on',
      async ({ kind, number }) => {
        const agenda = agendaNumbered(how.includes('log') ? number : kinds.length + number);
        const { raw, entries } = stored(agenda, kind);
        if (how.includes('log')) putEntries(agenda, entries);
        else putSnapshot(agenda, raw);
        const logged = server.logged.length;

        const both = [openPage(agenda, agenda.pair.honest.id), openPage(agenda, agenda.pair.hostile.id)];
        await Promise.all(both.map(untilReady));
        for (const [n, page] of both.entries()) {
          expect(lostIn(page.doc, raw)).toEqual([]);
          const people = [agenda.pair.honest.id, agenda.pair.hostile.id];
          expect(faultsOf(Y.encodeStateAsUpdate(page.doc), people)).toEqual([]);
          addItem(page.doc, {
            id: `after-${n}`,
            title: 'After',
            purpose: null,
            broughtBy: people[n] ?? '',
            addedAt: new Date().toISOString(),
          });
          await untilSaved(page);
          expect(page.state().locked).toBe(null);
        }
        await eventually('each sees what the other added', () =>
          both.every(({ doc }) => readAgenda(doc).filter(({ title }) => title === 'After').length === 2),
        );
        for (const page of both) page.close();
        expectNoContent(server.logged.slice(logged));
      },
    );
  },
);

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
  write(pair.honest.id, panel.doc, () => writeFiled(panel.doc, pair));
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
  } catch (error) {
    // Some of them are such that Yjs gives up: what it had applied by then is there.
    if (!(error instanceof Error)) throw error;
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

function openPage({ oneOnOneId }: Agenda, personId: string): LiveSession {
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
