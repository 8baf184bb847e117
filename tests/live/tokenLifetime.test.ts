import { afterEach, describe, expect, test } from '@jest/globals';
import { addItem } from '../../src/contract/agendaDocument.ts';
import { closeCodes } from '../../src/contract/closeCodes.ts';
import { eventually } from '../setup/eventually.ts';
import { inAnHour, type LiveServer, mia, pairId, personOf, rae, startLiveServer } from './liveServer.ts';
import { kinds, openRawLine, signInAs } from './rawConnection.ts';
import { openPanel, ready, saved } from './sessions.ts';

let server: LiveServer;

afterEach(() => server.stop());

/** A token holds as many milliseconds as are next in the list; after the last, an hour. */
async function startWithTokensFor(...milliseconds: number[]): Promise<void> {
  server = await startLiveServer({
    needs: {
      verifyToken: async (token) => {
        const left = milliseconds.shift();
        const expiresAt = left === undefined ? inAnHour() : new Date(Date.now() + left).toISOString();
        return { person: personOf(token), expiresAt };
      },
    },
  });
}

/** More than the minute before its end at which a new token is asked for. */
const justOverAMinute = 60_050;

describe('a token that runs out', () => {
  test('ends the connection, with the code that asks for a new one', async () => {
    await startWithTokensFor(30);
    const line = await openRawLine(server);
    line.send(signInAs(pairId, rae.id));
    expect(await line.closed).toBe(closeCodes.unauthorized);
  });

  test('is replaced by the client, which comes back with a fresh one and loses nothing', async () => {
    await startWithTokensFor(150);
    let tokens = 0;
    const getToken = async () => {
      tokens += 1;
      return rae.id;
    };
    const panel = openPanel(server, rae, { getToken });
    await ready(panel);
    addItem(panel.doc, { id: 'a', title: 'A', purpose: null, broughtBy: rae.id, addedAt: inAnHour() });
    await eventually('it has come back', () => tokens === 2);
    await saved(panel);
    expect(panel.state().phase).toBe('ready');
    panel.close();
  });

  test('is asked for a minute before its end, so that the line never breaks', async () => {
    await startWithTokensFor(justOverAMinute);
    let tokens = 0;
    const getToken = async () => {
      tokens += 1;
      return rae.id;
    };
    const panel = openPanel(server, rae, { getToken });
    await ready(panel);
    await eventually('a new token was fetched', () => tokens === 2);
    addItem(panel.doc, { id: 'a', title: 'A', purpose: null, broughtBy: rae.id, addedAt: inAnHour() });
    await saved(panel);
    expect(panel.notices).toEqual([]);
    panel.close();
  });

  test('cannot be replaced by the other person’s', async () => {
    await startWithTokensFor(justOverAMinute);
    const line = await openRawLine(server);
    line.send(signInAs(pairId, rae.id));
    await eventually(
      'it is asked again',
      () => line.received.filter((kind) => kind === kinds.signIn).length === 2,
    );
    line.send(signInAs(pairId, mia.id));
    expect(await line.closed).toBe(closeCodes.unauthorized);
  });

  test('cannot be replaced by a forged one', async () => {
    await startWithTokensFor(justOverAMinute);
    const line = await openRawLine(server);
    line.send(signInAs(pairId, rae.id));
    await eventually(
      'it is asked again',
      () => line.received.filter((kind) => kind === kinds.signIn).length === 2,
    );
    line.send(signInAs(pairId, 'forged'));
    expect(await line.closed).toBe(closeCodes.unauthorized);
  });
});
