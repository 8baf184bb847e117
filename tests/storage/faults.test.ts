import { describe, expect, test } from '@jest/globals';
import { inProcessEndpoint, sandboxKey } from '../../sandbox/cosmos/embeddedCosmos.ts';
import { Failure } from '../../src/contract/errors.ts';
import { openStorage, type Storage } from '../../src/storage/openStorage.ts';
import type { LogEntry } from '../../src/usecases/pairPorts.ts';
import { openSandboxStorage, shortLimits } from './openSandboxStorage.ts';
import { someMeeting } from './someMeeting.ts';
import { someOneOnOne } from './someOneOnOne.ts';

const entry: LogEntry = { id: '1', update: new Uint8Array([1]), by: 'mia', at: '2026-11-24T09:00:00.000Z' };
const forEver = Number.POSITIVE_INFINITY;

/** Every way into the storage. */
const calls: Record<string, (storage: Storage) => Promise<unknown>> = {
  'reading a 1:1': ({ oneOnOnes }) => oneOnOnes.read('a'),
  'making a 1:1': ({ oneOnOnes }) => oneOnOnes.create('a', someOneOnOne('a')),
  'changing a 1:1': ({ oneOnOnes }) => oneOnOnes.replace('a', someOneOnOne('a'), '"etag"'),
  'filing a meeting': ({ meetings }) =>
    meetings.file(someOneOnOne('a'), '"etag"', someMeeting(2, '2026-11-24T09:00:00.000Z')),
  'reading a page of the past': ({ history }) => history.page('a', { before: null, limit: 12 }),
  'appending to an agenda': ({ liveLog }) => liveLog.append('a', entry),
  'loading an agenda': ({ liveLog }) => liveLog.load('a'),
  'compacting an agenda': ({ liveLog }) =>
    liveLog.compact('a', { state: entry.update, etag: null, entryIds: ['1'] }),
  'quarantining an entry': ({ liveLog }) => liveLog.quarantine('a', '1', 'cannot be applied'),
};

describe.each(Object.entries(calls))('%s', (_, call) => {
  test.each([
    { how: 429, retryAfter: 10 },
    { how: 449 },
    { how: 503 },
    { how: 'slow', delay: shortLimits.attempt * 1000 },
    { how: 'lostAnswer' },
  ] as const)('gets through one $how', async (fault) => {
    await using opened = await openSandboxStorage({ limits: { ...shortLimits, total: 20_000 } });
    opened.cosmos.faults.add({ times: 1, ...fault });
    expect(await call(opened.storage).catch((error: unknown) => error)).not.toBeInstanceOf(Failure);
  });

  test.each([
    { how: 429, retryAfter: 10 },
    { how: 429, retryAfter: 3_600_000 },
    { how: 503 },
    { how: 'slow', delay: 3_600_000 },
    { how: 'lostAnswer' },
  ] as const)('is unavailable, and soon, when there is nothing but $how', async (fault) => {
    await using opened = await openSandboxStorage();
    opened.cosmos.faults.add({ times: forEver, ...fault });
    await expect(call(opened.storage)).rejects.toMatchObject({ code: 'unavailable' });
  });
});

test('a 429 is waited for as long as it asks, and not longer than there is time', async () => {
  await using opened = await openSandboxStorage({ limits: { ...shortLimits, total: 20_000 } });
  const { storage, cosmos } = opened;
  cosmos.requests.reset();
  cosmos.faults.add({ times: 3, how: 429, retryAfter: 1 });
  await storage.liveLog.append('a', entry);
  expect(cosmos.requests.total().count).toBe(4);
  cosmos.requests.reset();
  cosmos.faults.add({ times: 1, how: 429, retryAfter: 20_001 });
  await expect(storage.liveLog.append('b', entry)).rejects.toMatchObject({ code: 'unavailable' });
  expect(cosmos.requests.total().count).toBe(1);
});

test('an append whose answer was lost is written once', async () => {
  await using opened = await openSandboxStorage({ limits: { ...shortLimits, total: 20_000 } });
  opened.cosmos.faults.add({ times: 1, how: 'lostAnswer', where: { kind: 'createItem' } });
  await opened.storage.liveLog.append('a', entry);
  expect((await opened.storage.liveLog.load('a')).entries).toEqual([entry]);
});

test('not being ready is said, and not thrown', async () => {
  await using opened = await openSandboxStorage();
  opened.cosmos.faults.add({ times: forEver, how: 503 });
  expect(await opened.storage.ready()).toBe(false);
  opened.cosmos.faults.clear();
  expect(await opened.storage.ready()).toBe(true);
});

test('an unreachable address is unavailable', async () => {
  const nowhere = { endpoint: 'http://127.0.0.1:9', key: 'eA==', database: 'opener', limits: shortLimits };
  const storage = await openStorage({ ...nowhere, createContainers: false });
  await expect(storage.oneOnOnes.read('a')).rejects.toMatchObject({ code: 'unavailable' });
  await expect(storage.liveLog.append('a', entry)).rejects.toMatchObject({ code: 'unavailable' });
  await expect(openStorage({ ...nowhere, createContainers: true })).rejects.toMatchObject({
    code: 'unavailable',
  });
  storage.close();
});

test('containers that are missing are not ready, and no reason to retry', async () => {
  await using opened = await openSandboxStorage();
  const storage = await openStorage({
    endpoint: inProcessEndpoint,
    key: sandboxKey,
    httpClient: opened.cosmos.httpClient,
    database: 'another',
    createContainers: false,
    limits: shortLimits,
  });
  expect(await storage.ready()).toBe(false);
  await expect(storage.liveLog.append('a', entry)).rejects.not.toBeInstanceOf(Failure);
  storage.close();
});

test('what the database says about a refusal names no content', async () => {
  await using opened = await openSandboxStorage();
  const long = { ...entry, id: `secret/${'x'.repeat(10)}` };
  const error = await opened.storage.liveLog.append('a', long).catch((thrown: unknown) => thrown);
  expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toContain('secret');
});
