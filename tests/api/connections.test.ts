import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { people } from '../../sandbox/world/world.ts';
import { raeAndMia } from '../usecases/pair.ts';
import { chatId, type RunningApi, startApi } from './listening.ts';

let api: RunningApi;

beforeAll(async () => {
  api = await startApi();
  await api.ask('POST', '/api/one-on-ones', { as: 'rae', json: { chatId } });
});
afterAll(() => api.close());

const nowhere = { calendar: 'notHere', toDo: 'notHere', people: 'notHere', photo: 'notHere' };
const one = `/api/one-on-ones/${raeAndMia}`;

describe('Where Microsoft Graph is not set up', () => {
  test('nothing can be connected, and everything says so', async () => {
    expect((await api.ask('GET', '/api/connections', { as: 'rae' })).body).toEqual(nowhere);
    const on = await api.ask('PUT', '/api/connections/calendar', { as: 'rae' });
    expect(on.body).toEqual({ connections: nowhere, ticket: null });
    const off = await api.ask('DELETE', '/api/connections/calendar', { as: 'rae' });
    expect(off.body).toEqual(nowhere);
  });

  test('a panel that opens is answered all the same', async () => {
    const { body } = await api.ask('POST', `${one}/here`, { as: 'rae' });
    expect(body).toEqual({ calendar: 'asBefore', handed: null });
    const suggested = await api.ask('GET', `${one}/manager-suggestion`, { as: 'rae' });
    expect(suggested.body).toEqual({ managerId: null });
  });
});

describe('Connections', () => {
  test.each([
    ['PUT', '/api/connections/mail', 400],
    ['DELETE', '/api/connections/everything', 400],
    ['PUT', `${one}/to-do/no-such-item`, 404],
  ])('%s %s is refused', async (method, path, status) => {
    expect((await api.ask(method, path, { as: 'rae' })).status).toBe(status);
  });

  test.each([
    ['POST', `${one}/here`],
    ['GET', `${one}/manager-suggestion`],
    ['PUT', `${one}/to-do/some-item`],
    ['DELETE', `${one}/to-do/some-item`],
    ['GET', `${one}/photos/${people.rae.id}`],
  ])('%s %s is for the two alone', async (method, path) => {
    expect((await api.ask(method, path, { as: 'ines' })).status).toBe(404);
    expect((await api.ask(method, path)).status).toBe(401);
  });

  test.each(['GET', 'PUT', 'DELETE'])('%s needs somebody who is signed in', async (method) => {
    const path = method === 'GET' ? '/api/connections' : '/api/connections/calendar';
    expect((await api.ask(method, path)).status).toBe(401);
  });
});
