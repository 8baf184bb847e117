import type { KeyedStore } from '../../src/usecases/keyedStore.ts';
import type { Versioned } from '../../src/usecases/pairPorts.ts';

/** Writes over the version `etag`, or makes what nobody has made yet where it is null. */
export function put<Key, Value, Read>(
  { create, replace }: Pick<KeyedStore<Key, Value, Read>, 'create' | 'replace'>,
  key: Key,
  value: Value,
  etag: string | null,
): Promise<Versioned<Value> | null> {
  return etag === null ? create(key, value) : replace(key, value, etag);
}
