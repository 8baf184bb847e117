import { afterEach, describe, expect, test } from '@jest/globals';
import { addItem, hasItem, itemTexts, setRemoved } from '../../src/contract/agendaDocument.ts';
import { updateText } from '../../src/contract/agendaPlaces.ts';
import { eventually } from '../setup/eventually.ts';
import { type LiveServer, mia, pairId, personOf, rae, startLiveServer } from './liveServer.ts';
import { openPanel, type Panel, ready, saved } from './sessions.ts';

const marker = 'never mind the marmalade';
const day = 86_400_000;

let now = Date.parse('2026-11-22T10:00:00.000Z');
const iso = () => new Date(now).toISOString();
let server: LiveServer;

afterEach(() => server.stop());

describe('a removed topic', () => {
  test.each([
    ['29 days later, can still be brought back', 29, true],
    ['31 days later, is nowhere any more: not in the document, the snapshot or the log', 31, false],
  ])('%s', async (_, days, isThere) => {
    server = await startLiveServer({
      needs: {
        clock: iso,
        verifyToken: async (token) => ({ person: personOf(token), expiresAt: '2027-06-01T00:00:00.000Z' }),
      },
    });
    await withPanel(rae, (panel) => {
      addItem(panel.doc, {
        id: 'gone',
        title: marker,
        purpose: null,
        broughtBy: rae.id,
        addedAt: iso(),
        isUpdate: true,
      });
      itemTexts(panel.doc, 'gone')?.notes.insert(0, marker);
      addItem(panel.doc, { id: 'stays', title: 'Stays', purpose: null, broughtBy: rae.id, addedAt: iso() });
    });
    await withPanel(mia, (panel) => {
      updateText(panel.doc, 'gone', mia.id).insert(0, marker);
      setRemoved(panel.doc, 'gone', iso());
    });
    now += days * day;
    await withPanel(mia, (panel) => {
      expect(hasItem(panel.doc, 'gone')).toBe(isThere);
      expect(hasItem(panel.doc, 'stays')).toBe(true);
    });
    const { snapshot, entries } = server.log.stored(pairId);
    expect(entries).toEqual([]);
    expect(Buffer.from(snapshot?.value.state ?? []).includes(marker)).toBe(isThere);
  });
});

/** Opens the agenda, does something, waits until it is stored, and leaves; then it is compacted. */
async function withPanel(person: typeof rae, act: (panel: Panel) => void): Promise<void> {
  const panel = openPanel(server, person);
  await ready(panel);
  act(panel);
  await saved(panel);
  panel.close();
  await eventually('it is unloaded', () => server.live.stats().agendas === 0);
}
