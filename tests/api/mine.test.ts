import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { people } from '../../sandbox/world/world.ts';
import { raeAndMia } from '../usecases/pair.ts';
import { chatId, type RunningApi, startApi } from './listening.ts';

let api: RunningApi;

beforeAll(async () => {
  api = await startApi();
  await api.ask('POST', '/api/one-on-ones', { as: 'rae', json: { chatId } });
  for (const [id, ownerId, dueDate] of [
    ['action-0001', people.rae.id, '2000-01-01'],
    ['action-0002', people.rae.id, null],
    ['action-0003', people.mia.id, null],
  ]) {
    const json = { id, text: 'Promise', ownerId, dueDate, zone: 'Europe/Berlin', language: 'en' };
    await api.ask('POST', `/api/one-on-ones/${raeAndMia}/action-items`, { as: 'mia', json });
  }
});

afterAll(() => api.close());

const mine = (as: 'rae' | 'ines', query = '?zone=Europe%2FBerlin') =>
  api.ask('GET', `/api/me/one-on-ones${query}`, { as });

test('somebody sees their own 1:1s, from their own side', async () => {
  expect((await mine('rae')).body).toEqual({
    oneOnOnes: [
      {
        id: raeAndMia,
        other: { id: people.mia.id, name: people.mia.name, role: null },
        question: "What's on your mind?",
        chatId,
        isRunning: false,
        lastHeldAt: null,
        nextAt: null,
        urgency: 'overdue',
        openItems: [
          expect.objectContaining({ id: 'action-0001', ownerId: people.rae.id, dueDate: '2000-01-01' }),
          expect.objectContaining({ id: 'action-0002', ownerId: people.rae.id }),
          expect.objectContaining({ id: 'action-0003', ownerId: people.mia.id }),
        ],
        neglected: null,
      },
    ],
    today: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    now: expect.any(String),
  });
});

test('somebody without one sees none', async () => {
  expect((await mine('ines')).body).toMatchObject({ oneOnOnes: [] });
});

test('what their Teams speaks is taken along, and refused when it is no language tag', async () => {
  expect(await mine('rae', '?zone=UTC&locale=de-AT')).toMatchObject({ status: 200 });
  const tooLong = await mine('rae', `?zone=UTC&locale=${'x'.repeat(36)}`);
  expect(tooLong).toMatchObject({ status: 400, body: { error: { field: 'locale' } } });
});

test('an unknown time zone is refused with its name', async () => {
  expect(await mine('rae', '?zone=Mars')).toMatchObject({ status: 400, body: { error: { field: 'zone' } } });
});

test('nobody is told anything without a token', async () => {
  expect((await api.ask('GET', '/api/me/one-on-ones?zone=UTC')).status).toBe(401);
});
