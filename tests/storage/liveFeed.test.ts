import { describe, expect, test } from '@jest/globals';
import { gateLimits } from '../../src/live/gate/gateLimits.ts';
import type { LogEntry } from '../../src/usecases/pairPorts.ts';
import { openSandboxStorage } from './openSandboxStorage.ts';

const all = () => true;

function entry(id: string, by = 'rae'): LogEntry {
  return { id, update: new Uint8Array([1, 2]), by, at: '2026-11-22T10:00:00.000Z', mergeSteps: 0 };
}

describe('the feed of agendas', () => {
  test('tells what was written after it was opened, and nothing from before', async () => {
    await using opened = await openSandboxStorage();
    const { liveLog, liveFeed } = opened.storage;
    await liveLog.append('a', entry('1'));
    const reader = await liveFeed.follow();
    await liveLog.append('a', entry('2'), [7]);
    await liveFeed.tell('a', { kind: 'presence', from: 'one', people: ['rae'] });
    await liveFeed.tell('a', { kind: 'notice', from: 'one', notice: { kind: 'photoChanged' } });
    const { changes } = await reader.next(all);
    expect(changes).toMatchObject([
      { oneOnOneId: 'a', kind: 'entry', entry: entry('2') },
      { oneOnOneId: 'a', kind: 'presence', from: 'one', people: ['rae'] },
      { oneOnOneId: 'a', kind: 'notice', from: 'one', notice: { kind: 'photoChanged' } },
    ]);
    expect(await reader.next(all)).toEqual({ changes: [], isEnd: true });
  });

  test('leaves out what nobody has open, and tells the snapshot in which entries went', async () => {
    await using opened = await openSandboxStorage();
    const { liveLog, liveFeed } = opened.storage;
    const reader = await liveFeed.follow();
    await liveLog.append('a', entry('1'));
    await liveLog.append('b', entry('1'));
    await liveLog.compact('a', { etag: null, state: new Uint8Array([9]), authors: [], entryIds: ['1'] });
    const { changes } = await reader.next((id) => id === 'a');
    expect(changes).toMatchObject([{ oneOnOneId: 'a', kind: 'snapshot' }]);
  });

  test('after faults of every kind it goes on where it was: nothing is left out', async () => {
    await using opened = await openSandboxStorage();
    const { liveLog, liveFeed } = opened.storage;
    const reader = await liveFeed.follow();
    const heard = new Set<string>();
    for (let n = 0; n < 60; n += 1) {
      await liveLog.append('a', entry(String(n).padStart(3, '0')));
      const how = ([503, 429, 'lostAnswer', 'slow'] as const)[n % 4] ?? 503;
      const times = n % 3 === 0 ? 30 : 1;
      opened.cosmos.faults.add({
        how,
        times,
        delay: how === 'slow' ? 150 : 0,
        where: { kind: 'changeFeed' },
      });
      const next = await reader.next(all).catch(() => null);
      opened.cosmos.faults.clear();
      for (const change of next?.changes ?? []) if (change.kind === 'entry') heard.add(change.entry.id);
    }
    for (let isEnd = false; !isEnd; ) {
      const next = await reader.next(all);
      for (const change of next.changes) if (change.kind === 'entry') heard.add(change.entry.id);
      isEnd = next.isEnd;
    }
    expect([...heard].sort()).toEqual(Array.from({ length: 60 }, (_, n) => String(n).padStart(3, '0')));
  }, 60_000);

  test('of what a process tells, the last of each kind counts, and is there for whoever comes next', async () => {
    await using opened = await openSandboxStorage();
    const { liveFeed, liveLog } = opened.storage;
    for (const people of [['rae'], ['rae', 'mia'], []]) {
      await liveFeed.tell('a', { kind: 'presence', from: 'one', people });
    }
    await liveFeed.tell('a', { kind: 'presence', from: 'two', people: ['mia'] });
    expect(await liveFeed.told('a')).toEqual([
      { kind: 'presence', from: 'one', people: [] },
      { kind: 'presence', from: 'two', people: ['mia'] },
    ]);
    // They are no part of the agenda.
    expect(await liveLog.load('a')).toEqual({ snapshot: null, entries: [] });
  });
});

describe('the number of a client', () => {
  test('is of whoever used it first: an entry of somebody else under it is not written', async () => {
    await using opened = await openSandboxStorage();
    const { liveLog } = opened.storage;
    await liveLog.append('a', entry('1', 'rae'), [7]);
    const refused = liveLog.append('a', entry('2', 'mia'), [8, 7]);
    await expect(refused).rejects.toMatchObject({ code: 'changedMeanwhile' });
    await liveLog.append('a', entry('3', 'rae'), [7, 9]);
    await liveLog.append('a', entry('4', 'mia'), [8]);
    await liveLog.append('b', entry('1', 'mia'), [7]);
    const { entries } = await liveLog.load('a');
    expect(entries.map(({ id, by }) => `${id} ${by}`)).toEqual(['1 rae', '3 rae', '4 mia']);
  });

  test('as many at once as the gate lets in are written with their entry', async () => {
    await using opened = await openSandboxStorage();
    const { liveLog } = opened.storage;
    const many = Array.from({ length: gateLimits.clients }, (_, n) => n + 1);
    await liveLog.append('a', entry('1', 'rae'), many);
    await liveLog.append('a', entry('2', 'rae'), many);
    const refused = liveLog.append('a', entry('3', 'mia'), many.slice(-1));
    await expect(refused).rejects.toMatchObject({ code: 'changedMeanwhile' });
    expect((await liveLog.load('a')).entries).toHaveLength(2);
  });

  test('an entry whose answer was lost is written once, with its claim', async () => {
    await using opened = await openSandboxStorage();
    const { liveLog } = opened.storage;
    opened.cosmos.faults.add({ how: 'lostAnswer', times: 1, where: { kind: 'batch' } });
    await liveLog.append('a', entry('1', 'rae'), [7]);
    expect((await liveLog.load('a')).entries).toHaveLength(1);
    await expect(liveLog.append('a', entry('2', 'mia'), [7])).rejects.toMatchObject({
      code: 'changedMeanwhile',
    });
  });

  test('two who use it at the same moment: one of them is written', async () => {
    await using opened = await openSandboxStorage();
    const { liveLog } = opened.storage;
    const outcomes = await Promise.allSettled(
      ['rae', 'mia', 'rae', 'mia'].map((by, n) => liveLog.append('a', entry(String(n), by), [7])),
    );
    const { entries } = await liveLog.load('a');
    expect(new Set(entries.map(({ by }) => by)).size).toBe(1);
    expect(entries).toHaveLength(outcomes.filter(({ status }) => status === 'fulfilled').length);
  });

  test('its claim is an old one after an hour, and goes with a compaction', async () => {
    await using opened = await openSandboxStorage();
    const { liveLog } = opened.storage;
    await liveLog.append('a', { ...entry('1'), at: new Date().toISOString() }, [7]);
    await liveLog.append('a', { ...entry('2'), at: new Date(Date.now() - 2 * 3_600_000).toISOString() }, [8]);
    const { oldClaims } = await liveLog.load('a');
    expect(oldClaims).toEqual([8]);
    const change = { etag: null, state: new Uint8Array([9]), entryIds: ['1', '2'] };
    await liveLog.compact('a', { ...change, ...(oldClaims && { claims: oldClaims }) });
    await liveLog.append('a', entry('3', 'mia'), [8]);
    await expect(liveLog.append('a', entry('4', 'mia'), [7])).rejects.toMatchObject({
      code: 'changedMeanwhile',
    });
  });
});
