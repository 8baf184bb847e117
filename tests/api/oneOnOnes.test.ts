import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { people } from '../../sandbox/world/world.ts';
import { openedOneOnOne } from '../../src/contract/firstScreen.ts';
import { oneOnOneView } from '../../src/contract/http.ts';
import { readAgendaState } from '../../src/usecases/agenda/readAgendaState.ts';
import { ines, rae, raeAndMia } from '../usecases/pair.ts';
import { chatId, type RunningApi, startApi } from './listening.ts';

let api: RunningApi;

beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const one = `/api/one-on-ones/${raeAndMia}`;

async function open(as: 'rae' | 'mia') {
  const { body } = await api.ask('POST', '/api/one-on-ones', { as, json: { chatId } });
  return oneOnOneView.parse(body);
}

describe('The 1:1 of a chat', () => {
  test('opens with everything the panel shows, and nothing else', async () => {
    const { status, headers, body } = await api.ask('POST', '/api/one-on-ones', {
      as: 'mia',
      json: { chatId },
    });
    expect(status).toBe(200);
    expect(body).toEqual({
      id: raeAndMia,
      you: people.mia.id,
      people: [
        { id: people.rae.id, name: 'Rae Okafor', role: null },
        { id: people.mia.id, name: 'Mia Lindqvist', role: null },
      ],
      openingQuestion: {
        id: 'id-1',
        text: "What's on your mind?",
        since: expect.any(String),
        chosenBy: null,
      },
      round: 0,
      lastTime: null,
      running: null,
      canUndo: null,
      earlierQuestions: [],
      madeAt: expect.any(String),
      now: api.standIns.clock.now,
      etag: headers.get('etag'),
    });
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });

  test('brings the first screen along for whoever names their time zone, as each part of it is read', async () => {
    const zone = '?zone=Europe%2FBerlin';
    const opened = await api.ask('POST', '/api/one-on-ones', {
      as: 'mia',
      json: { chatId, zone: 'Europe/Berlin' },
    });
    const [actionItems, ahead] = await Promise.all(
      ['action-items', 'cadence'].map((part) => api.ask('GET', `${one}/${part}${zone}`, { as: 'mia' })),
    );
    expect(openedOneOnOne.parse(opened.body).first).toEqual({
      agenda: Buffer.from('the agenda').toString('base64'),
      actionItems: actionItems?.body,
      ahead: ahead?.body,
    });
  });

  test('opens without the part of the first screen that cannot be read', async () => {
    const broken = await startApi({ agendaState: () => Promise.reject(new Error('no log')) });
    const opened = await broken.ask('POST', '/api/one-on-ones', {
      as: 'rae',
      json: { chatId, zone: 'Europe/Berlin' },
    });
    await broken.close();
    const { first } = openedOneOnOne.parse(opened.body);
    expect(first).toMatchObject({ agenda: null, actionItems: { items: [] }, ahead: { next: null } });
  });

  test('tells the agenda to nobody but the two', async () => {
    const read = readAgendaState({ agendaState: async () => new Uint8Array([1]) });
    await expect(read(ines, raeAndMia)).rejects.toMatchObject({ code: 'notFound' });
    await expect(read({ ...rae, tenantId: ines.id }, raeAndMia)).rejects.toMatchObject({ code: 'notFound' });
    expect(await read(rae, raeAndMia)).toEqual(new Uint8Array([1]));
  });

  test('reads the same for both, each seeing which of the two they are', async () => {
    await open('mia');
    const forRae = await api.ask('GET', one, { as: 'rae' });
    const forMia = await api.ask('GET', one, { as: 'mia' });
    expect(forRae.body).toEqual({ ...(forMia.body as object), you: people.rae.id });
  });

  test('takes a new opening question from the version that was seen, and tells the open panels', async () => {
    const { etag } = await open('rae');
    api.told.length = 0;
    const changed = await api.ask('PUT', `${one}/opening-question`, {
      as: 'rae',
      ifMatch: etag,
      json: { text: '  What   is hard? ' },
    });
    expect(changed.status).toBe(200);
    expect(oneOnOneView.parse(changed.body).openingQuestion).toMatchObject({
      text: 'What is hard?',
      chosenBy: people.rae.id,
    });
    expect(changed.headers.get('etag')).not.toBe(etag);
    expect(api.told).toEqual([raeAndMia]);
  });

  test('refuses a change that was made from an older version with 412', async () => {
    const { etag } = await open('rae');
    const change = (text: string) =>
      api.ask('PUT', `${one}/opening-question`, { as: 'mia', ifMatch: etag, json: { text } });
    expect((await change('One?')).status).toBe(200);
    const late = await change('Two?');
    expect([late.status, late.body]).toEqual([
      412,
      {
        error: {
          code: 'changedMeanwhile',
          message: 'Somebody changed this a moment ago. Look again, then retry.',
        },
      },
    ]);
  });

  test.each([
    ['as ids are written', people.rae.id],
    ['in capitals', people.rae.id.toUpperCase()],
  ])('learns from one tap who manages whom, %s', async (_, personId) => {
    const { etag } = await open('mia');
    const { body } = await api.ask('PUT', `${one}/manager`, {
      as: 'mia',
      ifMatch: etag,
      json: { personId },
    });
    expect(oneOnOneView.parse(body).people.map(({ role }) => role)).toEqual(['manager', 'report']);
  });
});

describe('A 1:1 of others', () => {
  const notFound = { error: { code: 'notFound', message: 'There is no such 1:1 for you.' } };

  test.each([
    ['read', 'GET', one, undefined],
    ['change the question of', 'PUT', `${one}/opening-question`, { text: 'Mine?' }],
    ['name the manager of', 'PUT', `${one}/manager`, { personId: people.rae.id }],
    ['open the chat of', 'POST', '/api/one-on-ones', { chatId }],
  ])('is not there for a colleague who tries to %s it', async (_, method, path, json) => {
    await open('rae');
    const { status, body } = await api.ask(method, path, { as: 'ines', ifMatch: '*', json });
    expect([status, body]).toEqual([404, notFound]);
  });

  test.each([
    ['not made yet', one.replace(people.mia.id, people.tom.id)],
    ['no id at all', '/api/one-on-ones/anything'],
    ['with its two people in the wrong order', one.replace(/\.(.+)\.(.+)$/, '.$2.$1')],
  ])('is answered like one that is %s', async (_, path) => {
    const { status, body } = await api.ask('GET', path, { as: 'rae' });
    expect([status, body]).toEqual([404, notFound]);
  });

  test('is not made for three people, nor with somebody from outside', async () => {
    const codes = ['19:three@thread.v2', '19:guest@thread.v2'].map(async (id) => {
      const { status, body } = await api.ask('POST', '/api/one-on-ones', { as: 'rae', json: { chatId: id } });
      return [status, body];
    });
    expect(await Promise.all(codes)).toMatchObject([
      [409, { error: { code: 'notAPair' } }],
      [409, { error: { code: 'outsideGuest' } }],
    ]);
  });
});
