import { describe, expect, test } from '@jest/globals';
import { gateLimits } from '../../src/live/gate/gateLimits.ts';
import type { LiveChange, LogEntry } from '../../src/usecases/pairPorts.ts';
import type { QuickLine, QuickListener } from '../../src/usecases/quickLine.ts';
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

describe('the quick line beside the feed', () => {
  const update = Buffer.from(entry('1').update).toString('base64');
  const stored = {
    id: 'entry.1',
    pk: 'a',
    type: 'update',
    schemaVersion: 1,
    update,
    by: 'rae',
    at: entry('1').at,
  };
  const signal = { id: 'shut.x', pk: 'signals.a', type: 'signal', schemaVersion: 1, from: 'x', ttl: 150 };

  async function opened() {
    const told: string[] = [];
    const heard: LiveChange[] = [];
    const reported: unknown[] = [];
    let listener: QuickListener | null = null;
    const line: QuickLine = {
      say: (text) => void told.push(text),
      listen(one) {
        listener = one;
        return () => undefined;
      },
      isUp: () => true,
      close: () => undefined,
    };
    const sandbox = await openSandboxStorage({ line, unreadable: (found) => void reported.push(found) });
    const { liveFeed } = sandbox.storage;
    liveFeed.listen({
      heardOfOther: () => undefined,
      isOpen: (id) => id === 'a',
      heard: (change) => void heard.push(change),
      interrupted: () => undefined,
    });
    return { ...sandbox, told, heard, reported, hear: (text: string) => listener?.heard(text) };
  }

  test('tells what is stored, and only once it is; what it tells is heard as the feed tells it', async () => {
    await using one = await opened();
    const { liveLog, liveFeed } = one.storage;
    const reader = await liveFeed.follow();
    one.cosmos.faults.add({ how: 503, times: Number.POSITIVE_INFINITY });
    await expect(liveLog.append('a', entry('1'))).rejects.toThrow();
    expect(one.told).toEqual([]);
    one.cosmos.faults.clear();
    await liveLog.append('a', entry('2'), [7]);
    await liveFeed.tell('a', { kind: 'presence', from: 'one', people: ['rae'] });
    await liveFeed.tell('a', { kind: 'notice', from: 'one', notice: { kind: 'photoChanged' } });
    await liveLog.append('b', entry('3'));
    for (const text of one.told) one.hear(text);
    expect(one.heard).toEqual((await reader.next((id) => id === 'a')).changes);
    expect(one.heard).toHaveLength(3);
  });

  test.each<[string, string]>([
    ['nothing', ''],
    ['no item', 'a'],
    ['no JSON', 'a\n{"pk": "a"'],
    ['a number', 'a\n7'],
    ['nothing in JSON', 'a\nnull'],
    ['an item of elsewhere under this name', `a\n${JSON.stringify({ ...stored, pk: 'b' })}`],
    ['an item of another version', `a\n${JSON.stringify({ ...stored, schemaVersion: 2 })}`],
    ['an entry that is no base64', `a\n${JSON.stringify({ ...stored, update: 'ä' })}`],
    ['an entry of no time', `a\n${JSON.stringify({ ...stored, at: 'now' })}`],
    ['an entry by nobody', `a\n${JSON.stringify({ ...stored, by: undefined })}`],
    [
      'a snapshot, which is never told',
      `a\n${JSON.stringify({ ...stored, id: 's', type: 'snapshot', state: update })}`,
    ],
    ['a claim', `a\n${JSON.stringify({ ...stored, id: 'client.7', type: 'claim' })}`],
    ['a signal among the entries', `a\n${JSON.stringify({ ...signal, pk: 'a', signal: { kind: 'shut' } })}`],
    ['a signal of no kind', `signals.a\n${JSON.stringify({ ...signal, signal: { kind: 'constructor' } })}`],
    ['an agenda that nobody has open', `b\n${JSON.stringify({ ...stored, pk: 'b' })}`],
  ])('does not hear %s, and says nothing of it', async (_what, text) => {
    await using one = await opened();
    one.hear(text);
    expect([one.heard, one.reported]).toEqual([[], []]);
  });
});
