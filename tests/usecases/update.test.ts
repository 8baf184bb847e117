import { describe, expect, test } from '@jest/globals';
import { maxAttempts, pauseAfter, update, upsert } from '../../src/usecases/update.ts';
import { memoryKeyedStore } from './memoryKeyedStore.ts';

/** A store in which somebody else is faster, so many times. */
function contested(times: number, first: number | null = 0) {
  const store = memoryKeyedStore<string, number>();
  let left = times;
  const others = async () => {
    if (left === 0) return;
    left -= 1;
    const now = await store.read('key');
    if (now) await store.replace('key', now.value + 100, now.etag);
    else await store.create('key', 100);
  };
  const made = first === null ? Promise.resolve(null) : store.create('key', first);
  return {
    made,
    read: store.read,
    async create(key: string, value: number) {
      await others();
      return store.create(key, value);
    },
    async replace(key: string, value: number, etag: string) {
      await others();
      return store.replace(key, value, etag);
    },
  };
}

describe('update', () => {
  const races = Array.from({ length: maxAttempts }, (_, lost) => lost);
  test.each(races)('loses nothing of what others wrote when it loses %i races', async (lost) => {
    const store = contested(lost);
    await store.made;
    const result = await update(store, 'key', (current) => current + 1);
    expect(result).toMatchObject({ isChanged: true, before: lost * 100, stored: { value: lost * 100 + 1 } });
    expect((await store.read('key'))?.value).toBe(lost * 100 + 1);
  });

  test('gives up when others keep winning, and says so', async () => {
    const store = contested(maxAttempts);
    await store.made;
    await expect(update(store, 'key', (current) => current + 1)).rejects.toMatchObject({
      code: 'changedMeanwhile',
    });
    expect((await store.read('key'))?.value).toBe(maxAttempts * 100);
  });

  test.each([
    ['null', () => null],
    ['the very value it got', (current: number) => current],
  ])('writes nothing when the change answers %s', async (_, change) => {
    const store = memoryKeyedStore<string, number>();
    const made = await store.create('key', 7);
    expect(await update(store, 'key', change)).toEqual({ isChanged: false, stored: made, before: 7 });
    expect(store.writes()).toBe(1);
  });

  test('does not make what is missing', async () => {
    const store = memoryKeyedStore<string, number>();
    await expect(update(store, 'key', () => 1)).rejects.toMatchObject({ code: 'notFound' });
    expect(store.writes()).toBe(0);
  });

  test('passes on what the change throws, at once and with nothing written', async () => {
    const store = memoryKeyedStore<string, number>();
    await store.create('key', 7);
    const refusing = update(store, 'key', () => {
      throw new Error('refused');
    });
    await expect(refusing).rejects.toThrow('refused');
    expect(store.writes()).toBe(1);
  });

  test('begins with the version that was read just before, and reads again when it is no longer that', async () => {
    const store = memoryKeyedStore<string, number>();
    const from = await store.create('key', 1);
    if (!from) throw new Error('It is made');
    await store.replace('key', 2, from.etag);
    const seen: number[] = [];
    const add = (current: number) => {
      seen.push(current);
      return current + 10;
    };
    expect((await update(store, 'key', add, { from })).stored.value).toBe(12);
    expect(seen).toEqual([1, 2]);
  });
});

describe('upsert', () => {
  test('makes what is missing', async () => {
    const store = memoryKeyedStore<string, number>();
    const result = await upsert(store, 'key', (current) => (current ?? 40) + 2);
    expect(result).toMatchObject({ isChanged: true, before: null, stored: { value: 42 } });
  });

  test('adds to what somebody else made at the same moment', async () => {
    const store = contested(1, null);
    const result = await upsert(store, 'key', (current) => (current ?? 0) + 1);
    expect(result).toMatchObject({ isChanged: true, before: 100, stored: { value: 101 } });
  });

  test('leaves out what is missing when the change answers null', async () => {
    const store = memoryKeyedStore<string, number>();
    expect(await upsert(store, 'key', () => null)).toEqual({ isChanged: false, stored: null, before: null });
    expect(store.writes()).toBe(0);
  });
});

test('twenty that change the same thing at once lose nothing of one another', async () => {
  const store = memoryKeyedStore<string, number>();
  await store.create('key', 0);
  const changes = Array.from({ length: 20 }, () =>
    update(store, 'key', (current) => current + 1).then(
      () => 1,
      () => 0,
    ),
  );
  const done = (await Promise.all(changes)).reduce((sum: number, one) => sum + one, 0);
  expect((await store.read('key'))?.value).toBe(done);
});

test('pauses grow with every lost race, and are spread over their whole length', () => {
  const longest = [1, 2, 3, 4, 5].map((attempt) => pauseAfter(attempt, 1));
  expect(longest).toEqual([10, 20, 40, 80, 160]);
  expect([0, 0.25, 0.5].map((random) => pauseAfter(3, random))).toEqual([0, 10, 20]);
});
