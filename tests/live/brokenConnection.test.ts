import { describe, expect, test } from '@jest/globals';
import { Failure } from '../../src/contract/errors.ts';
import { eventually } from '../setup/eventually.ts';
import { inAnHour, ines, mia, pairId, rae, startLiveServer } from './liveServer.ts';
import { add, atRaesDesk, type Desk, ids } from './raesDesk.ts';
import { ready, saved } from './sessions.ts';

const desk = atRaesDesk();
const open: Desk['open'] = (...asked) => desk().open(...asked);

describe('a line that breaks', () => {
  test('again and again under two typists: every edit is there once', async () => {
    const both = [open(), open(mia, {})];
    await Promise.all(both.map(ready));
    for (let round = 0; round < 4; round += 1) {
      for (const [who, panel] of both.entries()) add(panel, `${round}-${who}-before`);
      desk().server = await desk().server.restart();
      for (const [who, panel] of both.entries()) add(panel, `${round}-${who}-after`);
    }
    await Promise.all(both.map(saved));
    const [one = [], other] = both.map(ids);
    await eventually('both have all', () => both.every((panel) => ids(panel).length === 16));
    expect(new Set(one).size).toBe(one.length);
    expect(other?.length).toBe(one.length);
  });

  test('because an edit could not be stored heals by itself once it can', async () => {
    const panel = open();
    await ready(panel);
    desk().server.log.fail('append', 6);
    add(panel, 'scope');
    await saved(panel);
    expect(panel.state()).toMatchObject({ phase: 'ready', locked: null });
    const other = open(mia, {});
    await ready(other);
    expect(ids(other)).toEqual(['scope']);
  });

  test('because the token could not be fetched heals by itself once it can', async () => {
    let tries = 0;
    const getToken = async () => {
      tries += 1;
      if (tries < 3) throw new Error('no token');
      return rae.id;
    };
    await ready(open(rae, { getToken }));
    expect(tries).toBe(3);
  });

  test('a 1:1 that is not theirs is refused, and not asked for again', async () => {
    let tries = 0;
    const getToken = async () => {
      tries += 1;
      return ines.id;
    };
    const panel = open(ines, { getToken });
    await eventually('it is refused', () => panel.state().phase === 'refused');
    expect(tries).toBe(1);
  });

  test('an edit that is too large locks the panel instead of being sent for ever', async () => {
    const panel = open();
    await ready(panel);
    panel.doc.getText(`answer/q/0/${rae.id}`).insert(0, 'x'.repeat(300_000));
    await eventually('it is locked', () => panel.state().locked === 'tooLarge');
    expect(desk().raesDevice.edits.size).toBe(1);
    const other = open(mia, {});
    await ready(other);
    expect(other.state().locked).toBeNull();
  });

  test('an agenda of a newer version of Opener is locked, not misread', async () => {
    await desk().server.live.edit(pairId, 'opener', (doc) => doc.getMap('about').set('schemaVersion', 2));
    const panel = open();
    await eventually('it is locked', () => panel.state().locked === 'newerVersion');
  });

  test('while the issuer is away, a panel says that it is offline and comes back', async () => {
    let away = true;
    await desk().server.stop();
    desk().server = await startLiveServer({
      needs: {
        verifyToken: async () => {
          if (away) throw new Failure('unavailable');
          return { person: rae, expiresAt: inAnHour() };
        },
      },
    });
    const panel = open();
    await eventually('it says so', () => panel.state().save === 'offline');
    away = false;
    await ready(panel);
  });
});

describe('the state of a session', () => {
  test('is the same object until something in it changes, and tells its listeners once', async () => {
    const panel = open();
    await ready(panel);
    const before = panel.state();
    let told = 0;
    const stop = panel.subscribe(() => {
      told += 1;
    });
    panel.doc.getText(`answer/q/0/${rae.id}`).insert(0, 'a');
    panel.doc.getText(`answer/q/0/${rae.id}`).insert(0, 'b');
    expect(panel.state()).toEqual({ ...before, save: 'saving' });
    expect(told).toBe(1);
    stop();
    await saved(panel);
    expect(told).toBe(1);
  });
});
