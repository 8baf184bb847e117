import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { people } from '../../sandbox/world/world.ts';
import { actionItemList, actionItemView } from '../../src/contract/actionItems.ts';
import { raeAndMia } from '../usecases/pair.ts';
import { chatId, type RunningApi, startApi } from './listening.ts';

let api: RunningApi;
let drawn = 0;

beforeAll(async () => {
  api = await startApi();
  // A Wednesday.
  api.standIns.clock.now = '2026-03-18T09:00:00.000Z';
  await api.ask('POST', '/api/one-on-ones', { as: 'rae', json: { chatId } });
});
afterAll(() => api.close());
beforeEach(() => {
  api.told.length = 0;
});

const list = `/api/one-on-ones/${raeAndMia}/action-items`;
const berlin = { zone: 'Europe/Berlin', language: 'en' };

function typed(text: string, more: object = {}) {
  drawn += 1;
  return { id: `action-item-${drawn}`, text, ownerId: people.rae.id, ...berlin, ...more };
}

async function add(text: string, more: object = {}) {
  const { status, body } = await api.ask('POST', list, { as: 'rae', json: typed(text, more) });
  expect(status).toBe(200);
  return actionItemView.parse(body);
}

async function listed(as: 'rae' | 'mia' = 'rae', zone = 'Europe/Berlin') {
  const { body } = await api.ask('GET', `${list}?zone=${encodeURIComponent(zone)}`, { as });
  return actionItemList.parse(body);
}

describe('An action item that is added', () => {
  test('answers with everything the panel shows, and nothing else; the open panels are told', async () => {
    const asked = typed('Send the deck by Friday');
    const { status, headers, body } = await api.ask('POST', list, { as: 'mia', json: asked });
    expect(status).toBe(200);
    expect(body).toEqual({
      id: asked.id,
      title: 'Send the deck',
      ownerId: people.rae.id,
      dueDate: '2026-03-20',
      status: 'open',
      source: 'panel',
      link: null,
      madeBy: people.mia.id,
      madeAt: api.standIns.clock.now,
      closedAt: null,
      etag: headers.get('etag'),
    });
    expect(api.told).toEqual([raeAndMia]);
    expect((await listed('rae')).items).toContainEqual(body);
  });

  test.each([
    ['on the person’s own calendar', 'Call Tom by tomorrow', { zone: 'Pacific/Auckland' }, '2026-03-19'],
    ['on a calendar that is a day behind', 'Call Tom by today', { zone: 'Pacific/Pago_Pago' }, '2026-03-17'],
    ['in their language', 'Bericht schicken bis Montag', { language: 'de' }, '2026-03-23'],
    ['from the date given beside it', 'Read it by Friday', { dueDate: '2026-04-02' }, '2026-04-02'],
    ['as none, when none was said', 'Read it', {}, null],
    ['as none, when that was said', 'Read it by Friday', { dueDate: null }, null],
  ])('has its due date %s', async (_, text, more, dueDate) => {
    expect((await add(text, more)).dueDate).toBe(dueDate);
  });

  test('is late or not by the calendar of whoever looks', async () => {
    const todays = ['Pacific/Auckland', 'Pacific/Pago_Pago'].map(
      async (zone) => (await listed('mia', zone)).today,
    );
    expect(await Promise.all(todays)).toEqual(['2026-03-18', '2026-03-17']);
  });

  test('may come from a topic of the agenda', async () => {
    expect((await add('Scope', { agendaItemId: 'topic-of-the-agenda' })).source).toBe('agendaItem');
  });

  test('is the same one when the request is repeated, and nobody is told twice', async () => {
    const asked = typed('Only once');
    const first = await api.ask('POST', list, { as: 'rae', json: asked });
    const second = await api.ask('POST', list, { as: 'rae', json: asked });
    expect([second.status, second.body]).toEqual([200, first.body]);
    expect((await listed()).items.filter(({ id }) => id === asked.id)).toHaveLength(1);
    expect(api.told).toEqual([raeAndMia]);
  });
});

/** What use cases refuse has a name besides its sentence. */
const names: Record<string, string> = {
  'one of the two': 'notOneOfTheTwo',
  'Say what is to be done': 'nothingToDo',
  'not a day we can find': 'unclearDay',
};

function named({ source }: RegExp): { why?: string } {
  const why = names[source];
  return why === undefined ? {} : { why };
}

describe('An action item that is changed', () => {
  const change = (id: string, ifMatch: string | undefined, json: object, as: 'rae' | 'mia' = 'rae') =>
    api.ask('PATCH', `${list}/${id}`, { as, json, ...(ifMatch !== undefined && { ifMatch }) });

  test.each([
    ['title', { title: '  Send   it ' }, { title: 'Send it' }],
    ['owner', { ownerId: people.mia.id }, { ownerId: people.mia.id }],
    ['due date', { dueDate: '2026-05-01' }, { dueDate: '2026-05-01' }],
    ['due date, taken away', { dueDate: null }, { dueDate: null }],
    ['status', { status: 'done' }, { status: 'done', closedAt: '2026-03-18T09:00:00.000Z' }],
    ['status, dropped', { status: 'dropped' }, { status: 'dropped', closedAt: '2026-03-18T09:00:00.000Z' }],
  ])('has another %s, a new version, and the open panels are told', async (_, edit, changed) => {
    const item = await add('Send the deck by Friday');
    api.told.length = 0;
    const { status, headers, body } = await change(item.id, item.etag, edit);
    expect([status, body]).toEqual([200, { ...item, ...changed, etag: headers.get('etag') }]);
    expect(headers.get('etag')).not.toBe(item.etag);
    expect(api.told).toEqual([raeAndMia]);
  });

  test('from an older version is refused with 412, and stays as the faster one left it', async () => {
    const item = await add('Contested');
    await change(item.id, item.etag, { ownerId: people.mia.id }, 'mia');
    const late = await change(item.id, item.etag, { status: 'done' });
    expect([late.status, late.body]).toMatchObject([412, { error: { code: 'changedMeanwhile' } }]);
    const stands = (await listed()).items.find(({ id }) => id === item.id);
    expect(stands).toMatchObject({ status: 'open', ownerId: people.mia.id });
  });

  test('without saying which version was seen is refused with 400', async () => {
    const item = await add('Unseen');
    const { status, body } = await change(item.id, undefined, { status: 'done' });
    expect([status, body]).toMatchObject([400, { error: { code: 'invalid', field: 'if-match' } }]);
  });

  test('that was just added is gone without a trace once it is taken back, as if asked once', async () => {
    const item = await add('Said in error');
    for (const _ of [1, 2]) {
      const { status, body } = await api.ask('DELETE', `${list}/${item.id}`, { as: 'rae' });
      expect([status, body]).toEqual([200, { withdrawn: true }]);
    }
    expect((await listed('mia')).items.map(({ id }) => id)).not.toContain(item.id);
  });

  test('and does not exist is answered 404', async () => {
    const { status, body } = await change('action-item-none', '*', { status: 'done' });
    expect([status, body]).toMatchObject([404, { error: { message: 'There is no such action item.' } }]);
  });

  test.each([
    ['nothing at all', {}, undefined, /not right/],
    ['an empty title', { title: '  ' }, 'title', /must not be empty/],
    ['a title over its limit', { title: 'x'.repeat(301) }, 'title', /at most 300/],
    ['an owner who is no id', { ownerId: 'rae' }, 'ownerId', /GUID/],
    ['an owner who is neither of the two', { ownerId: people.tom.id }, 'ownerId', /one of the two/],
    ['a day that does not exist', { dueDate: '2026-02-30' }, 'dueDate', /day that exists/],
    ['a date with a time', { dueDate: '2026-02-03T10:00:00Z' }, 'dueDate', /must be a date/],
    ['an unknown status', { status: 'later' }, 'status', /Invalid option/],
    ['a field that is not theirs to change', { madeBy: people.mia.id }, 'madeBy', /not expected/],
  ])('is refused with 400 that names the field: %s', async (_, edit, field, message) => {
    const item = await add('Kept');
    const { status, body } = await change(item.id, item.etag, edit);
    expect([status, body]).toEqual([
      400,
      {
        error: {
          code: 'invalid',
          message: expect.stringMatching(message),
          ...named(message),
          ...(field !== undefined && { field }),
        },
      },
    ]);
    expect((await listed()).items).toContainEqual(item);
  });
});

describe('An action item that cannot be added', () => {
  test.each([
    ['without a text', { text: undefined }, 'text', /expected string/],
    ['of white space', { text: ' \n ' }, 'text', /must not be empty/],
    ['over the limit', { text: 'x'.repeat(301) }, 'text', /at most 300/],
    ['that is only a date', { text: 'by Friday' }, 'text', /Say what is to be done/],
    ['by a day that does not exist', { text: 'Send it by the 32nd' }, 'dueDate', /not a day we can find/],
    ['with a date that is none', { dueDate: 'Friday' }, 'dueDate', /must be a date/],
    ['without an id', { id: undefined }, 'id', /expected string/],
    ['with an id that is a path', { id: '../../other' }, 'id', /8 to 64 letters/],
    ['for a person who is no id', { ownerId: 'mia' }, 'ownerId', /GUID/],
    ['for a third person', { ownerId: people.ines.id }, 'ownerId', /one of the two/],
    ['from a topic that is no id', { agendaItemId: 'a/b' }, 'agendaItemId', /8 to 64 letters/],
    ['in no time zone', { zone: 'Berlin' }, 'zone', /time zone like/],
    ['in an unknown language', { language: 'pt' }, 'language', /Invalid option/],
    ['with a field too many', { status: 'done' }, 'status', /not expected/],
  ])('is refused with 400 that names the field: %s', async (_, more, field, message) => {
    const before = await listed();
    const { status, body } = await api.ask('POST', list, { as: 'rae', json: typed('Send it', more) });
    expect([status, body]).toEqual([
      400,
      { error: { code: 'invalid', field, message: expect.stringMatching(message), ...named(message) } },
    ]);
    expect(await listed()).toEqual(before);
    expect(api.told).toEqual([]);
  });

  test.each([
    ['is missing', ''],
    ['is none', '?zone=Nowhere'],
  ])('no list is read when the time zone %s', async (_, query) => {
    const { status, body } = await api.ask('GET', list + query, { as: 'rae' });
    expect([status, body]).toMatchObject([400, { error: { code: 'invalid', field: 'zone' } }]);
  });
});

describe('The action items of others', () => {
  const requests = [
    ['read', 'GET', `${list}?zone=UTC`, undefined],
    ['added to', 'POST', list, typed('Mine now')],
    ['changed', 'PATCH', `${list}/action-item-1`, { status: 'done' }],
  ] as const;

  test.each(requests)('cannot be %s: there is no such 1:1 for them', async (_, method, path, json) => {
    const { status, body } = await api.ask(method, path, { as: 'ines', ifMatch: '*', json });
    expect([status, body]).toEqual([
      404,
      { error: { code: 'notFound', message: 'There is no such 1:1 for you.' } },
    ]);
    expect(api.told).toEqual([]);
  });

  test.each(requests)('cannot be %s without a token', async (_, method, path, json) => {
    const { status, body } = await api.ask(method, path, { ifMatch: '*', json });
    expect([status, body]).toMatchObject([401, { error: { code: 'unauthorized' } }]);
  });
});
