import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { eventually } from '../setup/eventually.ts';
import { ines, type LiveServer, mia, pairId, rae, startLiveServer } from './liveServer.ts';
import { kinds, message, openRawLine, type RawLine, signInAs } from './rawConnection.ts';
import { openPanel, type Panel, ready } from './sessions.ts';

let server: LiveServer;
let raesPanel: Panel;

beforeEach(async () => {
  server = await startLiveServer();
  raesPanel = openPanel(server, rae);
  await ready(raesPanel);
});

afterEach(async () => {
  raesPanel.close();
  await server.stop();
});

/** Says that these are there, each with an id, a version and a state. */
function states(...all: [id: number, version: number, state: unknown][]): Uint8Array<ArrayBuffer> {
  const body = message(
    all.length,
    ...all.flatMap(([id, version, state]) => [id, version, JSON.stringify(state)]),
  );
  return message(pairId, kinds.presence, body);
}

async function miasLine(): Promise<RawLine> {
  const line = await openRawLine(server);
  line.send(signInAs(pairId, mia.id));
  return line;
}

const seen =
  (...people: { id: string }[]) =>
  () =>
    raesPanel.state().present.join() === people.map(({ id }) => id).join();

describe('who is shown as there', () => {
  test('is whom the server has authenticated, whatever the client says', async () => {
    const line = await miasLine();
    line.send(states([7, 1, { personId: ines.id, name: 'Ines', cursor: { at: 3 } }]));
    await eventually('Mia is there', seen(mia));
    expect(raesPanel.state().present).toEqual([mia.id]);
    line.close();
    await eventually('nobody is there', seen());
  });

  test('each connection speaks for itself alone', async () => {
    const line = await miasLine();
    line.send(states([7, 1, { personId: mia.id }], [8, 1, { personId: mia.id }], [9, 1, {}]));
    await eventually('Mia is there', seen(mia));
    line.send(states([8, 2, { personId: mia.id }]), states([7, 2, 'here']));
    line.close();
    await eventually('nobody is there', seen());
  });

  test('a page that comes back before its old line was found dead stays there', async () => {
    const old = await miasLine();
    old.send(states([7, 1, { personId: mia.id }]));
    await eventually('Mia is there', seen(mia));
    const fresh = await miasLine();
    fresh.send(states([7, 2, { personId: mia.id }]));
    const heard = () => fresh.received.filter((kind) => kind === kinds.presence).length;
    await eventually('it has heard itself, after what was there before', () => heard() >= 2);
    old.close();
    await old.closed;
    await eventually('the old line is gone', () => server.live.stats().sockets === 2);
    expect(raesPanel.state().present).toEqual([mia.id]);
    fresh.close();
    await eventually('nobody is there', seen());
  });

  test('one’s own other tabs are not somebody', async () => {
    const second = openPanel(server, rae);
    await ready(second);
    const miasPanel = openPanel(server, mia);
    await eventually('Mia is there', seen(mia));
    await eventually('Rae is there once', () => miasPanel.state().present.join() === rae.id);
    expect(server.live.peopleIn(pairId).sort()).toEqual([rae.id, mia.id]);
    expect(second.state().present).toEqual([mia.id]);
    second.close();
    miasPanel.close();
  });

  test('the server tells who has the agenda open, and nobody once all have left', async () => {
    await eventually('Rae is there', () => server.live.peopleIn(pairId).join() === rae.id);
    raesPanel.close();
    await eventually('nobody is there', () => server.live.peopleIn(pairId).length === 0);
    expect(server.live.peopleIn('no such 1:1')).toEqual([]);
  });
});
