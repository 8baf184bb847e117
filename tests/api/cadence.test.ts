import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { emptyHistory } from '../usecases/memory.ts';
import { raeAndMia } from '../usecases/pair.ts';
import { chatId, type RunningApi, startApi } from './listening.ts';

let api: RunningApi;

/** Every second Tuesday at ten in Berlin, on both sides of the end of summer time. */
const starts = [
  '2026-11-17T09:02:00.000Z',
  '2026-11-03T09:00:00.000Z',
  '2026-10-20T08:04:00.000Z',
  '2026-10-06T07:58:00.000Z',
];

const looks: number[] = [];

beforeAll(async () => {
  const history = {
    ...emptyHistory,
    starts: async (_: string, limit: number) => {
      looks.push(limit);
      return starts;
    },
  };
  api = await startApi({ history });
  await api.ask('POST', '/api/one-on-ones', { as: 'rae', json: { chatId } });
});

afterAll(() => api.close());

const path = (rest: string) => `/api/one-on-ones/${raeAndMia}${rest}`;
const look = (zone = 'Europe%2FBerlin') => api.ask('GET', path(`/cadence?zone=${zone}`), { as: 'mia' });
const put = (rest: string, json: object) => api.ask('PUT', path(rest), { as: 'rae', json });

const everySecondTuesday = {
  rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU',
  start: '2026-11-17T10:00',
  zone: 'Europe/Berlin',
  minutes: 30,
};

test('who has set nothing is told when they seem to meet, by their own clocks', async () => {
  expect((await look()).body).toEqual({
    cadence: null,
    isBroken: false,
    source: null,
    next: null,
    calledOff: [],
    suggestion: everySecondTuesday,
    settings: null,
    workingHours: null,
  });
  expect((await look('America%2FNew_York')).body).toMatchObject({
    suggestion: { start: '2026-11-17T04:00', zone: 'America/New_York' },
  });
});

test('a zone that does not exist is refused with its name', async () => {
  expect(await look('Mars')).toMatchObject({ status: 400, body: { error: { field: 'zone' } } });
});

test('once they have set it, nothing is suggested and the history is not asked any more', async () => {
  await put('/cadence', everySecondTuesday);
  const before = looks.length;
  expect((await look()).body).toMatchObject({ cadence: everySecondTuesday, suggestion: null });
  expect(looks.length).toBe(before);
});

test('one that is called off can be seen, and taken back', async () => {
  const { next } = (await look()).body as { next: { id: string; startsAt: string } };
  const off = await put(`/cadence/occurrences/${next.id}`, { kind: 'cancelled' });
  expect(off.body).toMatchObject({ calledOff: [{ id: next.id, startsAt: next.startsAt }] });
  expect(off.body).not.toMatchObject({ next: { id: next.id } });
  const back = await put(`/cadence/occurrences/${next.id}`, { kind: 'asPlanned' });
  expect(back.body).toMatchObject({ calledOff: [], next: { id: next.id } });
});
