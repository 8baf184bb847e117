import { describe, expect, test } from '@jest/globals';
import { requestsPerMinute } from '../../src/api/api.ts';
import { Failure } from '../../src/contract/errors.ts';
import { memoryStore } from '../usecases/memory.ts';
import { raeAndMia } from '../usecases/pair.ts';
import { chatId, startApi } from './listening.ts';

const one = `/api/one-on-ones/${raeAndMia}`;

describe('When something behind the API fails', () => {
  test('a database that is away is answered 503 with what to do', async () => {
    const away = async () => {
      throw new Failure('unavailable');
    };
    const api = await startApi({ store: { read: away, create: away, replace: away } });
    const { status, body } = await api.ask('GET', one, { as: 'rae' });
    expect([status, body]).toEqual([
      503,
      {
        error: {
          code: 'unavailable',
          message: 'Opener cannot reach its storage. Try again in a moment.',
        },
      },
    ]);
    await api.close();
  });

  test('the unexpected is answered 500 with a reference and without what went wrong', async () => {
    const read = async () => {
      throw new Error('private: the notes of Rae');
    };
    const api = await startApi({ store: { ...memoryStore(), read } });
    const { status, body, headers } = await api.ask('GET', one, { as: 'rae' });
    expect([status, body]).toEqual([
      500,
      {
        error: {
          code: 'unexpected',
          message: `Something went wrong. Nothing you saved is lost; try again. (Reference: ${headers.get('x-request-id')})`,
        },
      },
    ]);
    await api.close();
  });

  test('it is alive but not ready while the database is away', async () => {
    const api = await startApi({ ready: async () => false });
    expect(await api.ask('GET', '/healthz')).toMatchObject({ status: 200, body: { status: 'ok' } });
    expect(await api.ask('GET', '/readyz')).toMatchObject({
      status: 503,
      body: { error: { code: 'unavailable' } },
    });
    await api.close();
  });

  test('the database is asked once a second at most whether it answers, however many ask', async () => {
    let asked = 0;
    const api = await startApi({
      ready: async () => {
        asked += 1;
        return true;
      },
    });
    for (let times = 0; times < 5; times += 1) {
      const answers = await Promise.all(Array.from({ length: 20 }, () => api.ask('GET', '/readyz')));
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    }
    expect(asked).toBeLessThanOrEqual(3);
    await api.close();
  });

  test('it is ready when the database answers', async () => {
    const api = await startApi();
    expect(await api.ask('GET', '/readyz')).toMatchObject({ status: 200, body: { status: 'ready' } });
    await api.close();
  });
});

describe('Somebody who asks too often', () => {
  test('is answered 429, and the other of the two is not', async () => {
    const api = await startApi();
    await api.ask('POST', '/api/one-on-ones', { as: 'mia', json: { chatId } });
    for (let asked = 0; asked < requestsPerMinute; asked++) await api.ask('GET', one, { as: 'rae' });

    const { status, body, headers } = await api.ask('GET', one, { as: 'rae' });
    expect([status, body]).toEqual([
      429,
      { error: { code: 'tooMany', message: 'Too many requests. Wait a moment, then retry.' } },
    ]);
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await api.ask('GET', one, { as: 'mia' })).status).toBe(200);
    await api.close();
  });

  test('is counted without a token as well', async () => {
    const api = await startApi();
    const statuses = new Set<number>();
    for (let asked = 0; asked <= requestsPerMinute; asked++) {
      statuses.add((await api.ask('GET', one, { token: 'garbage' })).status);
    }
    expect([...statuses]).toEqual([401, 429]);
    await api.close();
  });
});
