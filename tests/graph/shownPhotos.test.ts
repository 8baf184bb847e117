import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { drawnPhoto } from '../../sandbox/graph/drawnPhoto.ts';
import { meetings, type PersonKey, people, tenantId } from '../../sandbox/world/world.ts';
import { joinOneOnOneId } from '../../src/domain/oneOnOneId.ts';
import { askAs } from '../meetings/asking.ts';
import { tokenOf } from '../setup/pairInSandbox.ts';
import { type RunningSandbox, runningSandbox } from '../setup/runningSandbox.ts';

jest.setTimeout(90_000);

let sandbox: RunningSandbox;
let pair = '';

beforeAll(async () => {
  sandbox = await runningSandbox('2026-11-23T11:00:00.000Z');
  const opened = await askAs(sandbox.url, 'rae', 'POST', '', { chatId: meetings[0]?.chatId });
  pair = (opened.body as { id: string }).id;
  for (const person of ['rae', 'mia', 'ines'] as const) consent(person, 'given');
});
afterAll(() => sandbox.close());

const standIns = () => sandbox.current().standIns;
const consent = (person: PersonKey, what: 'given' | 'none') =>
  standIns().issuer.consents.set(people[person].id, ['User.Read'], what);

async function ask(
  person: PersonKey | null,
  method: string,
  path: string,
  headers: Record<string, string> = {},
) {
  const authorization = person && { authorization: `Bearer ${await tokenOf(sandbox.url, person)}` };
  return await fetch(`${sandbox.url}/api${path}`, { method, headers: { ...authorization, ...headers } });
}

const pathOf = (of: PersonKey, id = pair) => `/one-on-ones/${id}/photos/${people[of].id}`;
const photo = (by: PersonKey | null, of: PersonKey) => ask(by, 'GET', pathOf(of));
const here = async (person: PersonKey) =>
  expect((await ask(person, 'POST', `/one-on-ones/${pair}/here`)).status).toBe(200);
const statesAfter = async (method: string, person: PersonKey) =>
  (await (await ask(person, method, '/connections/photo')).json()) as object;
const statuses = async (of: PersonKey) =>
  await Promise.all((['rae', 'mia'] as const).map(async (by) => (await photo(by, of)).status));

/** Rae connects hers while Microsoft does not answer: what is seen then was still stored. */
async function nothingIsLeft() {
  standIns().graphFaults.next(1, { kind: 'status', status: 500 }, ({ url }) => url.includes('/photos/'));
  expect(await statesAfter('PUT', 'rae')).toMatchObject({ connections: { photo: 'connected' } });
  expect(await statuses('rae')).toEqual([204, 204]);
  await statesAfter('DELETE', 'rae');
  standIns().graphFaults.clear();
}

/** Photos that Graph was asked for; it goes on to answer. */
function asked(): () => number {
  let times = 0;
  standIns().graphFaults.next(1_000, { kind: 'wait', until: Promise.resolve() }, ({ url }) => {
    if (!url.includes('/photos/')) return false;
    times += 1;
    return true;
  });
  return () => times;
}

describe('The photos of two people', () => {
  test('are none before either of them connected theirs', async () => {
    await here('rae');
    expect([await statuses('rae'), await statuses('mia')]).toEqual([
      [204, 204],
      [204, 204],
    ]);
  });

  test('are seen by both as soon as one connected theirs, and by nobody else', async () => {
    expect(await statesAfter('PUT', 'rae')).toMatchObject({
      connections: { photo: 'connected', people: 'off' },
    });
    for (const by of ['rae', 'mia'] as const) {
      const answer = await photo(by, 'rae');
      expect(drawnPhoto(people.rae.colour).equals(Buffer.from(await answer.arrayBuffer()))).toBe(true);
      const header = (name: string) => answer.headers.get(name);
      expect([
        header('content-type'),
        header('cache-control'),
        header('vary'),
        header('x-content-type-options'),
      ]).toEqual(['image/png', 'private, no-cache', 'authorization', 'nosniff']);
    }
    expect(await statuses('mia')).toEqual([204, 204]);
    expect([(await photo('ines', 'rae')).status, (await photo(null, 'rae')).status]).toEqual([404, 401]);
    expect((await photo('rae', 'ines')).status).toBe(404);
  });

  test('are not to be had by making up a 1:1 with somebody', async () => {
    const madeUp = joinOneOnOneId(tenantId, people.ines.id, people.rae.id);
    expect((await ask('ines', 'GET', pathOf('rae', madeUp))).status).toBe(404);
    for (const id of ['', 'no-such-one', `${pair}.x`]) {
      expect((await ask('rae', 'GET', pathOf('rae', id))).status).toBe(404);
    }
  });

  test('are not sent again to a browser that has them', async () => {
    const etag = (await photo('mia', 'rae')).headers.get('etag') ?? '';
    for (const name of [etag, `W/${etag}`, `"another", ${etag}`]) {
      const again = await ask('mia', 'GET', pathOf('rae'), { 'if-none-match': name });
      expect([again.status, (await again.arrayBuffer()).byteLength]).toEqual([304, 0]);
    }
    expect((await ask('mia', 'GET', pathOf('rae'), { 'if-none-match': '"another"' })).status).toBe(200);
    expect((await ask('ines', 'GET', pathOf('rae'), { 'if-none-match': etag })).status).toBe(404);
  });

  test('are asked of Microsoft once a day, and only while their owner is here', async () => {
    const times = asked();
    await here('rae');
    await here('mia');
    sandbox.current().clock.advance(25 * 3_600_000);
    await here('mia');
    expect(times()).toBe(0);
    await here('rae');
    await here('rae');
    expect(times()).toBe(1);
    standIns().graphFaults.clear();
    expect(await statuses('rae')).toEqual([200, 200]);
  });

  test('stay as they were while Microsoft does not answer, and after a restart', async () => {
    for (const fault of [{ kind: 'status', status: 500 }, { kind: 'drop' }] as const) {
      sandbox.current().clock.advance(25 * 3_600_000);
      standIns().graphFaults.next(1, fault, ({ url }) => url.includes('/photos/'));
      await here('rae');
      expect(await statuses('rae')).toEqual([200, 200]);
    }
    standIns().graphFaults.clear();
    await sandbox.restart();
    expect(await statuses('rae')).toEqual([200, 200]);
  });

  test('are let go when their owner has none any more, or took their consent back', async () => {
    consent('rae', 'given');
    sandbox.current().clock.advance(25 * 3_600_000);
    standIns().graphFaults.next(1, { kind: 'status', status: 404 }, ({ url }) => url.includes('/photos/'));
    await here('rae');
    expect(await statuses('rae')).toEqual([204, 204]);
    sandbox.current().clock.advance(25 * 3_600_000);
    await here('rae');
    expect(await statuses('rae')).toEqual([200, 200]);
    sandbox.current().clock.advance(25 * 3_600_000);
    consent('rae', 'none');
    await here('rae');
    expect(await statuses('rae')).toEqual([204, 204]);
    // The day begins anew with the consent.
    consent('rae', 'given');
    await here('rae');
    expect(await statuses('rae')).toEqual([200, 200]);
  });

  test('are deleted at once when their owner ends it', async () => {
    expect(await statesAfter('DELETE', 'rae')).toMatchObject({ photo: 'off' });
    expect(await statuses('rae')).toEqual([204, 204]);
    await here('rae');
    expect(await statuses('rae')).toEqual([204, 204]);
    await nothingIsLeft();
  });

  test('are not kept when it is ended while Microsoft is still answering', async () => {
    const [reached, answered] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    standIns().graphFaults.next(1, { kind: 'wait', until: answered.promise }, ({ url }) => {
      if (url.includes('/photos/')) reached.resolve();
      return url.includes('/photos/');
    });
    const connecting = statesAfter('PUT', 'rae');
    await reached.promise;
    expect(await statesAfter('DELETE', 'rae')).toMatchObject({ photo: 'off' });
    answered.resolve();
    await connecting;
    expect(await statuses('rae')).toEqual([204, 204]);
    await nothingIsLeft();
  });

  test('of somebody who never set one are none, and it can be connected all the same', async () => {
    expect(await statesAfter('PUT', 'ines')).toMatchObject({ connections: { photo: 'connected' } });
  });
});
