import { expect, test } from '@jest/globals';
import type { LogEntry } from '../../src/usecases/pairPorts.ts';
import { openSandboxStorage } from './openSandboxStorage.ts';

function entry(id: string, update = new Uint8Array([1])): LogEntry {
  return { id, update, by: 'mia', at: '2026-11-24T09:00:00.000Z' };
}

test('when the deletes fail after the snapshot was written, nothing is lost and the next compaction tidies up', async () => {
  await using opened = await openSandboxStorage();
  const { liveLog } = opened.storage;
  for (const id of ['1', '2']) await liveLog.append('a', entry(id));
  opened.cosmos.faults.add({ times: Number.POSITIVE_INFINITY, how: 503, where: { kind: 'batch' } });
  const compacted = liveLog.compact('a', { state: new Uint8Array([9]), etag: null, entryIds: ['1', '2'] });
  await expect(compacted).rejects.toMatchObject({ code: 'unavailable' });
  opened.cosmos.faults.clear();
  const { snapshot, entries } = await liveLog.load('a');
  expect([[...(snapshot?.value.state ?? [])], entries.map(({ id }) => id)]).toEqual([[9], ['1', '2']]);
  const again = { state: new Uint8Array([9]), etag: snapshot?.etag ?? null, entryIds: ['1', '2'] };
  expect(await liveLog.compact('a', again)).toBe(true);
  expect((await liveLog.load('a')).entries).toEqual([]);
});

test('an agenda that is compacted between two pages of its load loses nothing', async () => {
  let beforeSecondPage = async () => {};
  let pages = 0;
  await using opened = await openSandboxStorage({
    limits: { attempt: 5_000, total: 10_000, firstPause: 5, longestPause: 20 },
    through: (httpClient) => ({
      async sendRequest(request) {
        if (request.headers.get('x-ms-documentdb-isquery') === 'true') pages += 1;
        if (pages === 2) await beforeSecondPage();
        return httpClient.sendRequest(request);
      },
    }),
  });
  const { liveLog } = opened.storage;
  const ids = Array.from({ length: 16 }, (_, index) => String(index + 10));
  for (const id of ids) await liveLog.append('a', entry(id, new Uint8Array(256 * 1024)));
  beforeSecondPage = async () => {
    beforeSecondPage = async () => {};
    await liveLog.compact('a', { state: new Uint8Array([9]), etag: null, entryIds: ids });
  };
  const { snapshot, entries } = await liveLog.load('a');
  expect(pages).toBe(2);
  expect(entries.length).toBeLessThan(ids.length);
  expect([...(snapshot?.value.state ?? [])]).toEqual([9]);
});

test('opening an agenda costs one query, adding to it one write', async () => {
  await using opened = await openSandboxStorage();
  const { storage, cosmos } = opened;
  await storage.liveLog.append('a', entry('1'));
  cosmos.requests.reset();
  await storage.liveLog.load('a');
  await storage.liveLog.append('a', entry('2'));
  const { query, createItem, ...others } = cosmos.requests.byKind();
  expect([query?.count, createItem?.count, others]).toEqual([1, 1, {}]);
});
