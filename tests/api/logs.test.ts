import { Writable } from 'node:stream';
import { expect, test } from '@jest/globals';
import { people } from '../../sandbox/world/world.ts';
import { createLogger } from '../../src/process/logger.ts';
import { memoryStore } from '../usecases/memory.ts';
import { raeAndMia } from '../usecases/pair.ts';
import { chatId, startApi } from './listening.ts';

const secret = 'Zanzibar';
const question = `/api/one-on-ones/${raeAndMia}/opening-question`;

function loggerInto(lines: string[]) {
  const stream = new Writable({
    write(line, _, done) {
      lines.push(String(line));
      done();
    },
  });
  return createLogger('trace', stream);
}

test('What the two write, and the tokens they sign in with, are in no line of the log', async () => {
  const lines: string[] = [];
  const api = await startApi({ logger: loggerInto(lines) });
  const as = 'rae' as const;
  await api.ask('POST', '/api/one-on-ones', { as, json: { chatId } });
  const change = (asked: object) => api.ask('PUT', question, { as, ifMatch: '*', ...asked });

  const statuses = [
    await change({ json: { text: `${secret}?` } }),
    await change({ json: { text: secret.repeat(100) } }),
    await change({ json: { text: 'Fine?', [secret]: secret } }),
    await change({ raw: `{"text":"${secret}` }),
    await change({ json: { text: secret.repeat(10_000) } }),
    await change({ ifMatch: '"old"', json: { text: `${secret}!` } }),
    await api.ask('GET', '/api/one-on-ones', { token: `${secret}.${secret}.${secret}` }),
    await api.ask('GET', `/nowhere/${secret}?of=${secret}`),
    await api.ask('GET', `/api/one-on-ones/${raeAndMia}?note=${secret}`, { as }),
  ].map(({ status }) => status);

  expect(statuses).toEqual([200, 400, 400, 400, 413, 412, 404, 404, 200]);
  expect(lines.length).toBeGreaterThan(10);
  expect(lines.filter((line) => line.includes(people.rae.id))).toEqual([]);
  expect(lines.filter((line) => line.includes(secret) || line.includes('Bearer'))).toEqual([]);
  await api.close();
});

test('A fault is logged under the reference that the caller got, without what an SDK hangs on its errors', async () => {
  const lines: string[] = [];
  const read = async () => {
    throw Object.assign(new Error('socket hang up'), { request: { authorization: secret } });
  };
  const api = await startApi({ logger: loggerInto(lines), store: { ...memoryStore(), read } });
  const { headers } = await api.ask('GET', `/api/one-on-ones/${raeAndMia}`, { as: 'mia' });

  const faults = lines.map((line) => JSON.parse(line)).filter(({ level }) => level >= 50);
  expect(faults).toEqual([
    expect.objectContaining({
      reqId: headers.get('x-request-id'),
      msg: 'unexpected',
      fault: { name: 'Error', message: 'socket hang up', stack: expect.any(String) },
    }),
  ]);
  expect(lines.join()).not.toContain(secret);
  expect(lines.join()).not.toContain(people.mia.name);
  await api.close();
});
