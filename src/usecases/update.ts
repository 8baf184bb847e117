import { setTimeout as wait } from 'node:timers/promises';
import { Failure } from '../contract/errors.ts';
import type { KeyedStore } from './keyedStore.ts';
import type { Versioned } from './pairPorts.ts';

/** Times that it reads, decides and writes; the last one to lose is told to look again. */
export const maxAttempts = 6;

/** Milliseconds: the longest first pause after a lost race; each further one may be twice as long. */
const firstPause = 10;

/** How it ended. `before`: as it was read last. */
export type Updated<Value, Read = Value> =
  | { isChanged: true; stored: Versioned<Value>; before: Read }
  | { isChanged: false; stored: Versioned<Read>; before: Read };

/** As `Updated`, of something that may be missing. */
export type Upserted<Value, Read = Value> =
  | { isChanged: true; stored: Versioned<Value>; before: Read | null }
  | { isChanged: false; stored: Versioned<Read> | null; before: Read | null };

/**
 * Changes what is stored under a key, whoever else changes it at the same time: reads, decides, and writes under the
 * etag that was read; when somebody else was faster, all of that again.
 * @param change runs once for each attempt, so it must not have effects that cannot be repeated; answers null, or the
 * very object it got, to leave it as it is
 * @param options `from`: the version that was read just before, which saves the first read
 * @throws Failure notFound (there is none), changedMeanwhile (others keep winning), unavailable, and whatever `change`
 * throws
 */
export async function update<Key, Value, Read>(
  store: Pick<KeyedStore<Key, Value, Read>, 'read' | 'replace'>,
  key: Key,
  change: (current: Read, etag: string) => Value | Read | null | Promise<Value | Read | null>,
  options: { from?: Versioned<Read> } = {},
): Promise<Updated<Value, Read>> {
  const { isChanged, stored, before } = await upsert<Key, Value, Read>(
    { ...store, read: (asked) => store.read(asked), create: async () => null },
    key,
    (current, etag) => {
      if (current === null || etag === null) throw new Failure('notFound');
      return change(current, etag);
    },
    options,
  );
  if (stored === null || before === null) throw new Failure('notFound');
  return isChanged ? { isChanged, stored, before } : { isChanged, stored, before };
}

/**
 * As `update`, and makes what is missing: `change` then gets null. `from` is null where it is known to be missing.
 * @throws Failure changedMeanwhile, unavailable, and whatever `change` throws
 */
export async function upsert<Key, Value, Read>(
  store: KeyedStore<Key, Value, Read>,
  key: Key,
  change: (current: Read | null, etag: string | null) => Value | Read | null | Promise<Value | Read | null>,
  { from }: { from?: Versioned<Read> | null } = {},
): Promise<Upserted<Value, Read>> {
  for (let attempt = 1; attempt <= maxAttempts; attempt += 1) {
    const found = attempt === 1 && from !== undefined ? from : await store.read(key);
    const before = found?.value ?? null;
    const changed = await change(before, found?.etag ?? null);
    if (changed === null || changed === before) return { isChanged: false, stored: found, before };
    const value = changed as Value;
    const stored = found ? await store.replace(key, value, found.etag) : await store.create(key, value);
    if (stored) return { isChanged: true, stored, before };
    if (attempt < maxAttempts) await wait(pauseAfter(attempt, Math.random()));
  }
  throw new Failure('changedMeanwhile');
}

/** What is there after an upsert whose `change` always answers something. */
export function made<Value>({ stored }: Upserted<Value>): Value {
  if (stored === null) throw new Failure('unexpected');
  return stored.value;
}

/**
 * Milliseconds before the next attempt, spread out so that those who collided once do not collide again.
 * @param attempt that was lost, from 1
 * @param random at least 0 and below 1
 */
export function pauseAfter(attempt: number, random: number): number {
  return random * firstPause * 2 ** (attempt - 1);
}
