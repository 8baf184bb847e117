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

const open = ['POST', '/api/one-on-ones'] as const;
const question = ['PUT', `/api/one-on-ones/${raeAndMia}/opening-question`] as const;
const manager = ['PUT', `/api/one-on-ones/${raeAndMia}/manager`] as const;

describe('A request that is not right', () => {
  test.each([
    ['a chat that is missing', open, {}, 'chatId', /^chatId: Invalid input: expected string/],
    ['a chat that is a number', open, { chatId: 7 }, 'chatId', /expected string/],
    ['an empty chat', open, { chatId: '' }, 'chatId', /Too small/],
    ['a chat that is a path', open, { chatId: '../other' }, 'chatId', /must be a Teams conversation id/],
    ['a chat that is too long', open, { chatId: 'x'.repeat(301) }, 'chatId', /Too big/],
    ['a field too many', open, { chatId, people: [] }, 'people', /^people: is not expected here$/],
    ['a question that is missing', question, {}, 'text', /expected string/],
    ['a question of white space', question, { text: ' \n ' }, 'text', /^text: must not be empty$/],
    [
      'a question over its limit',
      question,
      { text: 'x'.repeat(201) },
      'text',
      /^text: must have at most 200 characters$/,
    ],
    ['a question that is an object', question, { text: { toString: 'x' } }, 'text', /expected string/],
    ['a field of somebody else', question, { text: 'Fine?', chosenBy: 'x' }, 'chosenBy', /not expected/],
    ['a manager who is no id', manager, { personId: 'rae' }, 'personId', /must be a GUID/],
    ['a manager who is neither', manager, { personId: people.tom.id }, 'personId', /one of the two/],
  ])('is answered 400 with the name of the field: %s', async (_, [method, path], json, field, message) => {
    const { status, body } = await api.ask(method, path, { as: 'rae', ifMatch: '*', json });
    expect([status, body]).toEqual([
      400,
      {
        error: {
          code: 'invalid',
          field,
          message: expect.stringMatching(message),
          ...(field === 'personId' && /two/.test(message.source) && { why: 'notOneOfTheTwo' }),
        },
      },
    ]);
  });

  test.each([
    ['broken JSON', '{"text":', 'The body is not valid JSON.'],
    ['an empty body', '', 'The body is not valid JSON.'],
    ['a list instead of an object', '[]', 'The request body is not right.'],
    ['null', 'null', 'The request body is not right.'],
    ['keys that poison prototypes', '{"__proto__":{"x":1}}', 'The body is not valid JSON.'],
  ])('is answered 400 in words: %s', async (_, raw, message) => {
    const { status, body } = await api.ask(...question, { as: 'rae', ifMatch: '*', raw });
    expect([status, body]).toEqual([400, { error: { code: 'invalid', message } }]);
  });

  test.each([
    ['__proto__ deep inside', '{"text":"Which?","more":{"a":[{"__proto__":{"x":1}}]}}'],
    ['__proto__ in other letters', '{"text":"Which?","\\u005f_proto__":{"x":1}}'],
    ['constructor and prototype', '{"text":"Which?","constructor":{"prototype":{"x":1}}}'],
    ['lists in lists without end', `{"text":${'['.repeat(20_000)}${']'.repeat(20_000)}}`],
    ['objects in objects without end', `{"text":${'{"a":'.repeat(9_000)}1${'}'.repeat(9_000)}}`],
    ['a list of very many', `{"text":[${'0,'.repeat(30_000)}0]}`],
    ['very many fields', `{"text":"Which?",${Array.from({ length: 5_000 }, (_, n) => `"f${n}":0`).join()}}`],
    ['one field twice, the second of another kind', '{"text":"Which?","text":{}}'],
    ['a number beyond all numbers', '{"text":1e999}'],
    ['half a character', '{"text":"Which\\ud83d?"}'],
    ['half a character in the name of a field', '{"text":"Which?","a\\ude00":1}'],
    ['a NUL', '{"text":"Which\\u0000?"}'],
    ['an escape', '{"text":"Which\\u001b[2J?"}'],
  ])('is answered 400 soon, and changes nothing: %s', async (_, raw) => {
    const before = await api.ask('GET', `/api/one-on-ones/${raeAndMia}`, { as: 'rae' });
    const started = performance.now();
    const { status, body } = await api.ask(...question, { as: 'rae', ifMatch: '*', raw });
    expect([status, body]).toMatchObject([400, { error: { code: 'invalid' } }]);
    expect(performance.now() - started).toBeLessThan(2_000);
    expect(JSON.stringify(body).length).toBeLessThan(500);
    expect(await api.ask('GET', `/api/one-on-ones/${raeAndMia}`, { as: 'rae' })).toMatchObject({
      body: before.body,
    });
    expect(({} as { x?: number }).x).toBeUndefined();
  });

  test.each([
    ['a 1:1', (id: string) => `/api/one-on-ones/${id}`],
    ['a meeting', (id: string) => `/api/one-on-ones/${raeAndMia}/meetings/${id}`],
    ['somebody with a photo', (id: string) => `/api/one-on-ones/${raeAndMia}/photos/${id}`],
    ['nothing', (id: string) => `/api/${id}`],
  ])('is answered 4xx when the id of %s is longer than any, or of a strange kind', async (_, pathOf) => {
    for (const id of [
      'x'.repeat(201),
      'x'.repeat(8_000),
      '..%2f..%2f',
      '__proto__',
      'constructor',
      '%00',
      '%0a',
      '.',
    ]) {
      const { status } = await api.ask('GET', pathOf(id), { as: 'rae' });
      expect([id, status >= 400 && status < 500]).toEqual([id, true]);
    }
  });

  test('is answered 400 when it does not say which version was seen', async () => {
    const { status, body } = await api.ask(...question, { as: 'rae', json: { text: 'Which?' } });
    expect([status, body]).toMatchObject([400, { error: { code: 'invalid', field: 'if-match' } }]);
  });

  test('is answered 412 when it saw another version', async () => {
    const { status } = await api.ask(...question, { as: 'rae', ifMatch: '"old"', json: { text: 'Which?' } });
    expect(status).toBe(412);
  });

  test('is answered 413 when its body is longer than anything could need', async () => {
    const { status, body } = await api.ask(...question, {
      as: 'rae',
      ifMatch: '*',
      json: { text: 'x'.repeat(70_000) },
    });
    expect([status, body]).toMatchObject([413, { error: { code: 'tooLarge' } }]);
  });

  test('is answered 400 when its body is not JSON by type', async () => {
    const token = await api.standIns.issuer.tokenFor(people.rae);
    const answer = await fetch(`${api.url}/api/one-on-ones`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'text/plain' },
      body: 'chat',
    });
    expect([answer.status, await answer.json()]).toEqual([
      400,
      { error: { code: 'invalid', message: 'Send the body as application/json.' } },
    ]);
  });

  test.each(['/api/unknown', '/api', '/nowhere'])(
    'is answered 404 at an address that is none: %s',
    async (path) => {
      const { status, body } = await api.ask('GET', path, { as: 'rae' });
      expect([status, body]).toEqual([
        404,
        { error: { code: 'notFound', message: 'There is nothing at this address.' } },
      ]);
    },
  );
});
