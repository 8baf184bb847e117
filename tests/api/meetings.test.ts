import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { people, tenantId } from '../../sandbox/world/world.ts';
import { addItem, setDiscussed } from '../../src/contract/agendaDocument.ts';
import { joinOneOnOneId } from '../../src/domain/oneOnOneId.ts';
import { openSandboxStorage } from '../storage/openSandboxStorage.ts';
import { someMeeting, tuesday } from '../storage/someMeeting.ts';
import { memoryAgenda } from '../usecases/memory.ts';
import { chatId, type RunningApi, startApi } from './listening.ts';

const pair = joinOneOnOneId(tenantId, people.rae.id, people.mia.id);
const base = `/api/one-on-ones/${pair}`;

let opened: Awaited<ReturnType<typeof openSandboxStorage>>;
let agenda: ReturnType<typeof memoryAgenda>;
let api: RunningApi;

beforeAll(async () => {
  opened = await openSandboxStorage();
  agenda = memoryAgenda();
  const { oneOnOnes: store, meetings, history, actionItems } = opened.storage;
  api = await startApi({ store, meetings, history, actionItems, agenda });
  await api.ask('POST', '/api/one-on-ones', { as: 'rae', json: { chatId } });
});

afterAll(async () => {
  await api.close();
  await opened[Symbol.asyncDispose]();
});

const ask = async (method: string, path: string, json?: unknown, as: 'rae' | 'mia' | 'ines' = 'rae') => {
  const { status, body } = await api.ask(method, base + path, { as, ...(json !== undefined && { json }) });
  return { status, body: body as Record<string, unknown> };
};

describe('A meeting over HTTP', () => {
  beforeEach(async () => {
    const now = new Date().toISOString();
    const id = `topic-${Math.random().toString(36).slice(2)}`;
    addItem(agenda.doc, { id, title: 'Budget', purpose: null, broughtBy: people.mia.id, addedAt: now });
    setDiscussed(agenda.doc, id, now);
  });

  test('starts, is wrapped up once whoever asks, is rated by each, and is taken back', async () => {
    const { body: running } = await ask('POST', '/meeting');
    expect(running).toMatchObject({ running: { endedAt: null }, canUndo: null });
    const { body: filed } = await ask('POST', '/wrap-up', { round: running.round });
    expect(filed).toMatchObject({ kind: 'held', items: [{ title: 'Budget' }], wellSpent: [] });
    expect(filed).not.toHaveProperty('before');
    expect((await ask('POST', '/wrap-up', { round: running.round }, 'mia')).body).toEqual(filed);
    await ask('PUT', `/meetings/${filed.id}/well-spent`, { answer: 'yes' });
    const rated = await ask('PUT', `/meetings/${filed.id}/well-spent`, { answer: 'partly' }, 'mia');
    expect(rated.body.wellSpent).toEqual([
      { personId: people.rae.id, answer: 'yes' },
      { personId: people.mia.id, answer: 'partly' },
    ]);
    expect((await ask('GET', `/meetings/${filed.id}`)).body).toEqual(rated.body);
    const { body: seen } = await ask('GET', '');
    expect(seen).toMatchObject({ canUndo: { meetingId: filed.id }, lastTime: { meetingId: filed.id } });
    const { status, body: undone } = await ask('POST', `/meetings/${filed.id}/undo`);
    expect([status, undone.round, undone.canUndo]).toEqual([200, running.round, null]);
    expect((await ask('GET', `/meetings/${filed.id}`)).status).toBe(404);
  });

  test('puts an item on the agenda again, once, with a way back to where it came from', async () => {
    const { body: view } = await ask('GET', '');
    const { body: filed } = await ask('POST', '/wrap-up', { round: view.round });
    const [item] = filed.items as { id: string }[];
    const path = `/meetings/${filed.id}/items/${item?.id}/continue`;
    const { status, body: first } = await ask('POST', path);
    expect(status).toBe(200);
    expect(await ask('POST', path, undefined, 'mia')).toEqual({ status: 200, body: { id: first.id } });
    expect(agenda.doc.getMap('agenda').has(String(first.id))).toBe(true);
    expect((await ask('POST', `/meetings/${filed.id}/items/nowhere/continue`)).status).toBe(404);
  });
});

describe('What is asked wrongly', () => {
  const unknown = '/meetings/held-000999';
  test.each([
    ['an unknown meeting', 'GET', unknown, undefined, 404],
    ['a meeting that is none', 'GET', '/meetings/..%2F..', undefined, 404],
    ['undo of an unknown meeting', 'POST', `${unknown}/undo`, undefined, 404],
    ['undo of what is no meeting', 'POST', '/meetings/elsewhere/undo', undefined, 404],
    ['rating an unknown meeting', 'PUT', `${unknown}/well-spent`, { answer: 'yes' }, 404],
    ['a rating that is none', 'PUT', `${unknown}/well-spent`, { answer: 'great' }, 400],
    ['a wrap-up without a round', 'POST', '/wrap-up', {}, 400],
    ['a wrap-up of a negative round', 'POST', '/wrap-up', { round: -1 }, 400],
    ['a wrap-up of a round to come', 'POST', '/wrap-up', { round: 999 }, 409],
    ['a cursor that is none', 'GET', '/history?cursor=nonsense', undefined, 400],
    ['a month that is none', 'GET', '/history?month=2026-13', undefined, 400],
    ['a month and a cursor', 'GET', '/history?month=2026-12&cursor=x', undefined, 400],
    ['a search for nothing', 'GET', '/history/search?q=', undefined, 400],
    ['a search for white space', 'GET', '/history/search?q=%20%0A', undefined, 400],
    ['a search for too much', 'GET', `/history/search?q=${'x'.repeat(201)}`, undefined, 400],
    ['a search with a foreign cursor', 'GET', '/history/search?q=x&cursor=a.b', undefined, 400],
    ['answers with a cursor that is none', 'GET', '/questions/q/answers?cursor=a', undefined, 400],
  ] as const)('%s is told plainly', async (_, method, path, json, status) => {
    const answer = await ask(method, path, json);
    expect(answer.status).toBe(status);
    expect(answer.body).toMatchObject({ error: { message: expect.stringMatching(/\w/) } });
  });

  test.each([
    ['POST', '/meeting'],
    ['POST', '/wrap-up'],
    ['POST', '/meetings/held-000000/undo'],
    ['GET', '/meetings/held-000000'],
    ['PUT', '/meetings/held-000000/well-spent'],
    ['POST', '/meetings/held-000000/items/x/continue'],
    ['GET', '/history'],
    ['GET', '/history/search?q=x'],
    ['GET', '/history/figures'],
    ['GET', '/questions/q/answers'],
  ])('%s %s is not there for a third person', async (method, path) => {
    const json = { round: 0, answer: 'yes' };
    const key = path.endsWith('well-spent') ? 'answer' : 'round';
    const needsBody = method !== 'GET' && !/(meeting|undo|continue)$/.test(path);
    const answer = await ask(method, path, needsBody ? { [key]: json[key] } : undefined, 'ines');
    expect(answer).toMatchObject({ status: 404, body: { error: { code: 'notFound' } } });
  });
});

describe('Looking back over HTTP', () => {
  const tom = joinOneOnOneId(tenantId, people.rae.id, people.tom.id);

  beforeAll(async () => {
    for (let week = 0; week < 30; week += 1) {
      const meeting = someMeeting(week, tuesday(week));
      await opened.storage.meetings.create({ oneOnOneId: tom, meetingId: meeting.id }, meeting);
    }
  });

  const page = async (path: string, id = tom) => {
    const { status, body } = await api.ask('GET', `/api/one-on-ones/${id}${path}`, { as: 'rae' });
    return { status, body: body as { meetings: { id: string }[]; cursor: string | null } };
  };

  test('pages follow one another to the very beginning', async () => {
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const { body } = await page(`/history${cursor === null ? '' : `?cursor=${cursor}`}`);
      seen.push(...body.meetings.map(({ id }) => id));
      cursor = body.cursor;
    } while (cursor !== null);
    expect(seen).toHaveLength(30);
    expect(seen[0]).toBe('held-000029');
    expect(new Set(seen).size).toBe(30);
  });

  test('a month begins with its last meeting', async () => {
    expect((await page('/history?month=2026-03')).body.meetings[0]).toMatchObject({ heldAt: tuesday(12) });
  });

  test('a cursor of another 1:1, or one that was altered, is refused', async () => {
    const { cursor } = (await page('/history')).body;
    const [place, check] = (cursor ?? '').split('.');
    const other = Buffer.from(tuesday(3)).toString('base64url');
    for (const [path, id] of [
      [`/history?cursor=${cursor}`, pair],
      [`/history?cursor=${other}.${check}`, tom],
      [`/history?cursor=${place}.${check?.slice(1)}x`, tom],
      [`/history?cursor=${cursor}.more`, tom],
      [`/questions/question-1/answers?cursor=${cursor}`, pair],
    ] as const) {
      expect(await page(path, id)).toMatchObject({ status: 400, body: { error: { field: 'cursor' } } });
    }
  });
});
