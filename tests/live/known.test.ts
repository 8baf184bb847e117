import { describe, expect, test } from '@jest/globals';
import { eventually } from '../setup/eventually.ts';
import { mia, pairId, rae } from './liveServer.ts';
import { add, atRaesDesk, type Desk, ids } from './raesDesk.ts';
import { ready, saved } from './sessions.ts';

const desk = atRaesDesk();
const open: Desk['open'] = (...asked) => desk().open(...asked);

/** An agenda with one topic, as the server tells it. */
async function knownAgenda(): Promise<Uint8Array> {
  const before = open(mia, {});
  await ready(before);
  add(before, 'scope');
  await saved(before);
  before.close();
  return desk().server.live.state(pairId);
}

/** Nobody is reached until `reach` is called. */
function unreached() {
  const { promise, resolve } = Promise.withResolvers<string>();
  return { getToken: () => promise, reach: () => resolve(rae.id) };
}

describe('a panel that is told the agenda before it is connected', () => {
  test('shows it at once, to be written in, and sends nothing of it back', async () => {
    const known = await knownAgenda();
    const appended = desk().server.log.calls.append;
    const panel = open(rae, { known });
    expect(ids(panel)).toEqual(['scope']);
    expect(panel.state()).toMatchObject({ phase: 'ready', save: 'saved', locked: null });
    const other = open(mia, {});
    await ready(other);
    await eventually('both see each other', () => panel.state().present.includes(mia.id));
    expect(desk().server.log.calls.append).toBe(appended);
    expect(panel.notices).toEqual([]);
  });

  test('keeps on the device what is typed before the line is there, and says so until it is stored', async () => {
    const known = await knownAgenda();
    const { getToken, reach } = unreached();
    const panel = open(rae, { known, getToken, keep: desk().raesDevice });
    add(panel, 'budget');
    expect(panel.state().save).toBe('saving');
    await eventually('it is on the device', () => desk().raesDevice.edits.size > 0);
    await eventually('it counts as offline', () => panel.state().save === 'offline');
    reach();
    await saved(panel);
    await eventually('the device has let go', () => desk().raesDevice.edits.size === 0);
    const other = open(mia, {});
    await ready(other);
    expect(ids(other).sort()).toEqual(['budget', 'scope']);
  });

  test('that goes away before the line is there loses nothing: the next one sends it', async () => {
    const known = await knownAgenda();
    const first = open(rae, { known, getToken: unreached().getToken, keep: desk().raesDevice });
    add(first, 'budget');
    await eventually('it is on the device', () => desk().raesDevice.edits.size > 0);
    first.close();
    const next = open(rae, { known, keep: desk().raesDevice });
    await eventually('it is brought in', () => ids(next).includes('budget'));
    await saved(next);
    await eventually('the device has let go', () => desk().raesDevice.edits.size === 0);
  });

  test('gets what the other wrote meanwhile', async () => {
    const known = await knownAgenda();
    const other = open(mia, {});
    await ready(other);
    add(other, 'hiring');
    await saved(other);
    const panel = open(rae, { known });
    await eventually('it is there', () => ids(panel).includes('hiring'));
  });

  test('takes what cannot be read for nothing, and waits for the line', async () => {
    await knownAgenda();
    const panel = open(rae, { known: Uint8Array.of(9, 9, 9) });
    expect(panel.state().phase).toBe('connecting');
    await ready(panel);
    expect(ids(panel)).toEqual(['scope']);
  });

  test('is served from one reading of the database', async () => {
    await knownAgenda();
    desk().server = await desk().server.restart();
    const loaded = desk().server.log.calls.load;
    const known = await desk().server.live.state(pairId);
    const panel = open(rae, { known });
    const other = open(mia, {});
    await ready(other);
    await eventually('both are connected', () => panel.state().present.includes(mia.id));
    expect(desk().server.log.calls.load - loaded).toBe(1);
  });
});
