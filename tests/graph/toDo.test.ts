import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { SandboxTask } from '../../sandbox/graph/taskLists.ts';
import { type PersonKey, people } from '../../sandbox/world/world.ts';
import { askAs } from '../meetings/asking.ts';
import { tokenOf } from '../setup/pairInSandbox.ts';
import { type RunningSandbox, runningSandbox } from '../setup/runningSandbox.ts';

jest.setTimeout(90_000);

let sandbox: RunningSandbox;
let pair = '';

beforeAll(async () => {
  sandbox = await runningSandbox('2026-11-23T11:00:00.000Z');
  const opened = await askAs(sandbox.url, 'rae', 'POST', '', { chatId: '19:meeting_rae-mia@thread.v2' });
  pair = (opened.body as { id: string }).id;
  for (const id of ['deck-of-mia', 'note-of-mia', 'plan-of-mia', 'gone-of-mia']) await promise(id, 'mia');
  await promise('deck-of-rae', 'rae');
  consent('given');
});
afterAll(() => sandbox.close());

const standIns = () => sandbox.current().standIns;
const consent = (what: 'given' | 'none') =>
  standIns().issuer.consents.set(people.mia.id, ['Tasks.ReadWrite'], what);

async function promise(id: string, owner: PersonKey) {
  const item = {
    id,
    text: `Promise ${id}`,
    ownerId: people[owner].id,
    zone: 'Europe/Berlin',
    language: 'en',
  };
  const { status } = await askAs(sandbox.url, owner, 'POST', `/${pair}/action-items`, item);
  expect(status).toBe(200);
}

const hand = async (id: string, person: PersonKey = 'mia') =>
  (await askAs(sandbox.url, person, 'PUT', `/${pair}/to-do/${id}`)) as {
    status: number;
    body: { outcome?: string };
  };
const here = async () =>
  ((await askAs(sandbox.url, 'mia', 'POST', `/${pair}/here`)).body as { handed: string[] | null }).handed;

async function turnOn() {
  const headers = { authorization: `Bearer ${await tokenOf(sandbox.url, 'mia')}` };
  const answer = await fetch(`${sandbox.url}/api/connections/toDo`, { method: 'PUT', headers });
  return (await answer.json()) as object;
}

/** What Mia sees in her list of Opener in To Do. */
const tasks = (): SandboxTask[] =>
  standIns()
    .tasks.of('mia')
    .filter(({ displayName }) => displayName === 'Opener')
    .flatMap((list) => list.tasks);
const taskOf = (id: string) => tasks().find(({ linkedResources }) => linkedResources[0]?.externalId === id);

const statusOf = async (id: string) => {
  const { body } = await askAs(sandbox.url, 'rae', 'GET', `/${pair}/action-items?zone=Europe/Berlin`);
  const { items } = body as { items: { id: string; status: string }[] };
  return items.find((item) => item.id === id)?.status;
};
const setStatus = async (id: string, edit: object) => {
  const headers = {
    authorization: `Bearer ${await tokenOf(sandbox.url, 'rae')}`,
    'content-type': 'application/json',
    'if-match': '*',
  };
  const url = `${sandbox.url}/api/one-on-ones/${pair}/action-items/${id}`;
  expect((await fetch(url, { method: 'PATCH', headers, body: JSON.stringify(edit) })).status).toBe(200);
};

describe('What Mia hands over to Microsoft To Do', () => {
  test('goes nowhere before she has connected it', async () => {
    expect((await hand('deck-of-mia')).body).toEqual({ outcome: 'off' });
    expect(await here()).toBeNull();
    expect(
      standIns()
        .tasks.of('mia')
        .map(({ displayName }) => displayName),
    ).toEqual(['Tasks']);
    expect(await turnOn()).toMatchObject({ connections: { toDo: 'connected' } });
    expect(await here()).toEqual([]);
  });

  test('is one task in a list named Opener, however often and from however many windows', async () => {
    const outcomes = await Promise.all([hand('deck-of-mia'), hand('deck-of-mia')]);
    expect(outcomes.map(({ body }) => body.outcome)).toEqual(['handed', 'handed']);
    expect((await hand('deck-of-mia')).body).toEqual({ outcome: 'handed' });
    expect(tasks()).toEqual([
      {
        id: expect.any(String),
        title: 'Promise deck-of-mia',
        status: 'notStarted',
        linkedResources: [
          {
            applicationName: 'Opener',
            externalId: 'deck-of-mia',
            displayName: 'Your 1:1 in Opener',
            webUrl: expect.stringMatching(/^https:\/\/teams\.microsoft\.com\/l\/entity\/.+\/myOneOnOnes$/),
          },
        ],
      },
    ]);
    expect(await here()).toEqual(['deck-of-mia']);
  });

  test('is done on both sides, whichever side it was done on, and opens again on both', async () => {
    await hand('note-of-mia');
    Object.assign(taskOf('deck-of-mia') ?? {}, { status: 'completed' });
    await setStatus('note-of-mia', { status: 'done' });
    await here();
    expect(await statusOf('deck-of-mia')).toBe('done');
    expect(taskOf('note-of-mia')?.status).toBe('completed');
    await setStatus('deck-of-mia', { status: 'open' });
    Object.assign(taskOf('note-of-mia') ?? {}, { status: 'inProgress' });
    expect(await here()).toEqual(['deck-of-mia', 'note-of-mia']);
    expect(taskOf('deck-of-mia')?.status).toBe('notStarted');
    expect(await statusOf('note-of-mia')).toBe('open');
  });

  test('is found on a later page of a long list', async () => {
    const list = standIns()
      .tasks.of('mia')
      .find(({ displayName }) => displayName === 'Opener');
    if (!list) throw new Error('no list');
    const own = { title: 'My own', status: 'notStarted' as const, linkedResources: [] };
    for (let count = 0; count < 12; count += 1) standIns().tasks.addTask(list, own);
    list.tasks.reverse();
    Object.assign(taskOf('deck-of-mia') ?? {}, { status: 'completed' });
    await here();
    expect(await statusOf('deck-of-mia')).toBe('done');
    expect(tasks()).toHaveLength(14);
  });

  test('is followed no longer when she deletes it there, and stays in the 1:1', async () => {
    await hand('gone-of-mia');
    const list = standIns()
      .tasks.of('mia')
      .find(({ displayName }) => displayName === 'Opener');
    list?.tasks.splice(list.tasks.indexOf(taskOf('gone-of-mia') as SandboxTask), 1);
    expect(await here()).toEqual(['deck-of-mia', 'note-of-mia']);
    expect(taskOf('gone-of-mia')).toBeUndefined();
    expect(await statusOf('gone-of-mia')).toBe('open');
  });

  test('leaves To Do when she takes it back, when it is dropped, and when it is Rae’s by now', async () => {
    await hand('plan-of-mia');
    await hand('gone-of-mia');
    await askAs(sandbox.url, 'mia', 'DELETE', `/${pair}/to-do/note-of-mia`);
    await setStatus('plan-of-mia', { status: 'dropped' });
    await setStatus('gone-of-mia', { ownerId: people.rae.id });
    expect(await here()).toEqual(['deck-of-mia']);
    for (const id of ['note-of-mia', 'plan-of-mia', 'gone-of-mia']) expect(taskOf(id)).toBeUndefined();
    expect(await statusOf('note-of-mia')).toBe('open');
  });

  test('waits when Graph stumbles, and is made once it answers', async () => {
    const isTask = ({ method, url }: { method: string; url: string }) =>
      method === 'POST' && url.includes('/tasks');
    standIns().graphFaults.next(1, { kind: 'status', status: 503 }, isTask);
    expect((await hand('note-of-mia')).body).toEqual({ outcome: 'unavailable' });
    expect(await here()).toEqual(['deck-of-mia', 'note-of-mia']);
    expect(taskOf('note-of-mia')).toBeDefined();
  });

  test('is made once though the answer to its making was lost', async () => {
    await askAs(sandbox.url, 'mia', 'DELETE', `/${pair}/to-do/note-of-mia`);
    const isTask = ({ method, url }: { method: string; url: string }) =>
      method === 'POST' && url.includes('/tasks');
    standIns().graphFaults.next(1, { kind: 'drop', done: true }, isTask);
    expect((await hand('note-of-mia')).body).toEqual({ outcome: 'unavailable' });
    await here();
    expect(tasks().filter(({ title }) => title === 'Promise note-of-mia')).toHaveLength(1);
  });

  test('is one task though she comes back while Graph is still making it', async () => {
    await promise('talk-of-mia', 'mia');
    const [asked, made] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    standIns().graphFaults.next(1, { kind: 'wait', until: made.promise }, ({ method, url }) => {
      const isIt = method === 'POST' && url.includes('/tasks');
      if (isIt) asked.resolve();
      return isIt;
    });
    const handing = hand('talk-of-mia');
    await asked.promise;
    const back = here();
    await Promise.race([back, sleep(500)]);
    made.resolve();
    expect((await handing).body).toEqual({ outcome: 'handed' });
    expect(await back).toContain('talk-of-mia');
    expect(tasks().filter(({ title }) => title === 'Promise talk-of-mia')).toHaveLength(1);
    await setStatus('talk-of-mia', { status: 'dropped' });
    await here();
  });

  test('is asked for anew when she has taken her consent back', async () => {
    consent('none');
    sandbox.current().clock.advance(11 * 60_000);
    expect((await hand('gone-of-mia')).status).toBe(400);
    expect((await hand('deck-of-mia')).status).toBe(400);
    await promise('last-of-mia', 'mia');
    expect((await hand('last-of-mia')).body).toEqual({ outcome: 'consentNeeded' });
    expect(await here()).toEqual(['deck-of-mia', 'note-of-mia']);
  });

  test('is hers and open: what is Rae’s, what is done and what is not there cannot be handed over', async () => {
    expect((await hand('deck-of-rae')).status).toBe(400);
    expect((await hand('deck-of-mia')).status).toBe(400);
    expect((await hand('no-such-item')).status).toBe(404);
    expect((await hand('deck-of-mia', 'ines')).status).toBe(404);
  });
});
