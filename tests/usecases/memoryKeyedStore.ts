import type { PersonRef } from '../../src/domain/person.ts';
import { joinPersonKey } from '../../src/domain/personKey.ts';
import type { KeyedStore } from '../../src/usecases/keyedStore.ts';
import type { Versioned } from '../../src/usecases/pairPorts.ts';

/** A store in memory, with etags as a database gives them. What it hands out is a copy. */
export function memoryKeyedStore<Key, Value>(
  nameOf: (key: Key) => string = String,
): KeyedStore<Key, Value> & { kept: Map<string, Versioned<Value>>; writes(): number } {
  const kept = new Map<string, Versioned<Value>>();
  let writes = 0;
  const write = (name: string, value: Value) => {
    writes += 1;
    const versioned = { value: structuredClone(value), etag: `"${writes}"` };
    kept.set(name, versioned);
    return structuredClone(versioned);
  };
  return {
    kept,
    writes: () => writes,
    read: async (key) => structuredClone(kept.get(nameOf(key)) ?? null),
    create: async (key, value) => (kept.has(nameOf(key)) ? null : write(nameOf(key), value)),
    replace: async (key, value, etag) =>
      kept.get(nameOf(key))?.etag === etag ? write(nameOf(key), value) : null,
  };
}

/** The name of a key of several parts; of a person it is who they are that counts. */
export function nameOfParts(key: Record<string, string | PersonRef>): string {
  return Object.values(key)
    .map((part) => (typeof part === 'string' ? part : joinPersonKey(part)))
    .join(' ');
}
