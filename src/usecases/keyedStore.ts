/** Something stored, with the version it was read at. */
export type Versioned<T> = { value: T; etag: string };

/**
 * What is kept under a key, each change under the etag of the version that was read. Every method rejects with
 * Failure('unavailable') when the database cannot be reached.
 *
 * `Read` is wider than `Value` where something may stand that this version of Opener cannot read.
 */
export type KeyedStore<Key, Value, Read = Value> = {
  read(key: Key): Promise<Versioned<Read> | null>;
  /** null when there is one under this key: whoever comes second reads what the first one made. */
  create(key: Key, value: Value): Promise<Versioned<Value> | null>;
  /** null when the stored version is no longer `etag`. */
  replace(key: Key, value: Value, etag: string): Promise<Versioned<Value> | null>;
};
