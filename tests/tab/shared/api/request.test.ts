import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import * as z from 'zod/mini';
import { Failure, failures } from '../../../../src/contract/errors.ts';
import { routes } from '../../../../src/contract/routes.ts';
import { createClient } from '../../../../src/tab/shared/api/client.ts';
import { prefetched } from '../../../../src/tab/shared/api/prefetched.ts';
import { createRequest, type Download, type Request } from '../../../../src/tab/shared/api/request.ts';
import { someView } from '../../held/someView.ts';

type Answer = { status: number; body: string };
type Seen = { method?: string; url?: string; token?: string; etag?: string; body: string };

const closing: (() => void)[] = [];

afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** A real server that gives these answers in turn, the last one for ever. */
async function answering(...answers: Answer[]) {
  const seen: Seen[] = [];
  const server = createServer(async (incoming, outgoing) => {
    seen.push(await seenIn(incoming));
    const { status, body } = answers[Math.min(seen.length, answers.length) - 1] ?? { status: 500, body: '' };
    outgoing.writeHead(status, { 'content-type': 'application/json' }).end(body);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  closing.push(() => server.closeAllConnections());
  closing.push(() => server.close());
  const { port } = server.address() as AddressInfo; // a TCP server has no other kind
  let tokens = 0;
  const origin = `http://127.0.0.1:${port}`;
  const getToken = async () => {
    tokens += 1;
    return `token ${tokens}`;
  };
  return { seen, origin, request: createRequest(origin, getToken) };
}

async function seenIn(incoming: IncomingMessage): Promise<Seen> {
  let body = '';
  for await (const part of incoming) body += part;
  const { method = '', url = '', headers } = incoming;
  const etag = headers['if-match'];
  const token = headers.authorization ?? '';
  return { method, url, token, body, ...(etag === undefined ? {} : { etag }) };
}

/** Calls of a device in Berlin whose Teams speaks Austrian German. */
function clientOver({
  request,
  download = async () => new Blob(),
}: {
  request: Request;
  download?: Download;
}) {
  return createClient(routes, {
    request,
    download,
    device: { zone: () => 'Europe/Berlin', locale: () => 'de-AT' },
  });
}

const anything = z.object({ fine: z.boolean() });
const fine = { status: 200, body: '{"fine":true}' };
const failing = (code: keyof typeof failures) => ({
  status: failures[code],
  body: JSON.stringify({ error: { code, message: 'said by the server', field: 'text' } }),
});

async function failureOf(work: Promise<unknown>): Promise<Failure> {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof Failure)) throw new Error('It should have failed with a Failure', { cause: error });
  return error;
}

describe('a request of the tab', () => {
  test('carries the token, the version and the body', async () => {
    const { request, seen } = await answering(fine);
    const ask = { method: 'PUT', path: '/api/x', body: { text: 'Why?' }, etag: '"7"' } as const;
    expect(await request(ask, anything)).toEqual({ fine: true });
    expect(seen).toEqual([
      { method: 'PUT', url: '/api/x', token: 'Bearer token 1', etag: '"7"', body: '{"text":"Why?"}' },
    ]);
  });

  test('is sent once more with a new token when the first was refused, silently', async () => {
    const { request, seen } = await answering(failing('unauthorized'), fine);
    expect(await request({ method: 'GET', path: '/api/x' }, anything)).toEqual({ fine: true });
    expect(seen.map(({ token }) => token)).toEqual(['Bearer token 1', 'Bearer token 2']);
  });

  test('fails as unauthorized when the second is refused as well', async () => {
    const { request, seen } = await answering(failing('unauthorized'));
    expect((await failureOf(request({ method: 'GET', path: '/' }, anything))).code).toBe('unauthorized');
    expect(seen).toHaveLength(2);
  });

  test('fails as unauthorized when Teams gives no token', async () => {
    const { origin, seen } = await answering(fine);
    const request = createRequest(origin, () => Promise.reject(new Error('resourceDisabled')));
    expect((await failureOf(request({ method: 'GET', path: '/' }, anything))).code).toBe('unauthorized');
    expect(seen).toEqual([]);
  });

  test.each(Object.keys(failures) as (keyof typeof failures)[])(
    'fails as the server says: %s',
    async (code) => {
      const { request } = await answering(failing(code));
      const { code: told, field } = await failureOf(request({ method: 'GET', path: '/' }, anything));
      expect({ told, field }).toEqual({ told: code, field: 'text' });
    },
  );

  test.each([
    [502, 'unavailable'],
    [429, 'unavailable'],
    [404, 'unexpected'],
  ])('that a proxy answers with %i and a page fails as %s', async (status, code) => {
    const { request } = await answering({ status, body: '<h1>No</h1>' });
    expect((await failureOf(request({ method: 'GET', path: '/' }, anything))).code).toBe(code);
  });

  test('whose answer has another shape fails as unexpected', async () => {
    const { request } = await answering({ status: 200, body: '{"fine":"maybe"}' });
    expect((await failureOf(request({ method: 'GET', path: '/' }, anything))).code).toBe('unexpected');
  });

  test('that reaches nobody fails as unavailable', async () => {
    const request = createRequest('http://127.0.0.1:1', async () => 'token');
    expect((await failureOf(request({ method: 'GET', path: '/' }, anything))).code).toBe('unavailable');
  });
});

test('ids are written into paths safely', async () => {
  const { request, seen } = await answering({ status: 404, body: '' });
  const api = clientOver({ request }).oneOnOnes;
  await failureOf(api.read('a/b?c'));
  await failureOf(api.changeQuestion('x.y.z', { text: 'Why?' }, '"1"'));
  await failureOf(api.nameManager('x.y.z', { personId: 'p' }, '"1"'));
  await failureOf(api.open({ chatId: '19:x@thread.v2' }));
  expect(seen.map(({ method, url, body }) => `${method} ${url} ${body}`)).toEqual([
    'GET /api/one-on-ones/a%2Fb%3Fc ',
    'PUT /api/one-on-ones/x.y.z/opening-question {"text":"Why?"}',
    'PUT /api/one-on-ones/x.y.z/manager {"personId":"p"}',
    'POST /api/one-on-ones {"chatId":"19:x@thread.v2","locale":"de-AT","zone":"Europe/Berlin"}',
  ]);
});

test('a file is asked for in the language of Teams and by the clocks of the device', async () => {
  const asked: string[] = [];
  const download = async (path: string) => {
    asked.push(path);
    return new Blob();
  };
  const { request } = await answering({ status: 404, body: '' });
  await clientOver({ request, download }).history.export('x.y.z', { format: 'markdown', from: '2026-01-01' });
  expect(asked).toEqual([
    '/api/one-on-ones/x.y.z/export?format=markdown&from=2026-01-01&zone=Europe%2FBerlin&locale=de-AT',
  ]);
});

test('what was pasted goes to the server without what nobody sees of it', async () => {
  const { request, seen } = await answering(fine);
  const body = { text: 'one\vtwo\u0000', more: [{ note: '\ud83d' }], count: 1, none: null };
  await request({ method: 'PUT', path: '/x', body }, anything);
  await clientOver({ request })
    .history.search('x', { q: 'a\u0007\ud83d' }, new AbortController().signal)
    .catch(() => undefined);
  expect(seen.map(({ body: sent, url }) => [sent, url])).toEqual([
    ['{"text":"one\\ntwo","more":[{"note":"\ufffd"}],"count":1,"none":null}', '/x'],
    ['', '/api/one-on-ones/x/history/search?q=a%EF%BF%BD'],
  ]);
});

describe('a 1:1 that is asked for early', () => {
  const view = (etag: string) => ({ ...someView, etag });

  test('is asked for once, and whoever opens that chat first gets the answer', async () => {
    const { request, seen } = await answering(
      { status: 200, body: JSON.stringify(view('"1"')) },
      { status: 200, body: JSON.stringify(view('"2"')) },
    );
    const api = prefetched(clientOver({ request }).oneOnOnes, '19:x@thread.v2');
    expect((await api.open({ chatId: '19:x@thread.v2' })).etag).toBe('"1"');
    expect(seen).toHaveLength(1);
    expect((await api.open({ chatId: '19:x@thread.v2' })).etag).toBe('"2"');
  });

  test('leaves other chats alone, and a failure to whoever opens it', async () => {
    const { request, seen } = await answering(failing('notAPair'), {
      status: 200,
      body: JSON.stringify(view('"1"')),
    });
    const api = prefetched(clientOver({ request }).oneOnOnes, '19:x@thread.v2');
    const early = await failureOf(api.open({ chatId: '19:x@thread.v2' }));
    expect(early.code).toBe('notAPair');
    expect((await api.open({ chatId: '19:y@thread.v2' })).etag).toBe('"1"');
    expect(seen.map(({ body }) => body)).toEqual([
      '{"chatId":"19:x@thread.v2","locale":"de-AT","zone":"Europe/Berlin"}',
      '{"chatId":"19:y@thread.v2","locale":"de-AT","zone":"Europe/Berlin"}',
    ]);
  });
});
