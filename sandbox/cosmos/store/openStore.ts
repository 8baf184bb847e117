import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { openDatabase } from '../../sqlite/openDatabase.ts';

/** Statements kept prepared; a query's SQL depends on its shape only, so this is far more than one product needs. */
const statementLimit = 256;

/** Milliseconds to wait for another process that has the file locked. */
const lockTimeout = 5_000;

const schema = `
  CREATE TABLE IF NOT EXISTS counter (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS secret (name TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS database (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, ts INTEGER NOT NULL);
  CREATE TABLE IF NOT EXISTS container (
    number INTEGER PRIMARY KEY,
    database INTEGER NOT NULL REFERENCES database (number) ON DELETE CASCADE,
    id TEXT NOT NULL,
    definition TEXT NOT NULL,
    ts INTEGER NOT NULL,
    UNIQUE (database, id)
  );
  CREATE TABLE IF NOT EXISTS item (
    number INTEGER PRIMARY KEY,
    container INTEGER NOT NULL REFERENCES container (number) ON DELETE CASCADE,
    pk TEXT NOT NULL,
    id TEXT NOT NULL,
    body TEXT NOT NULL,
    etag TEXT NOT NULL,
    lsn INTEGER NOT NULL,
    expires INTEGER
  );
  CREATE UNIQUE INDEX IF NOT EXISTS item_by_id ON item (container, pk, id);
  CREATE INDEX IF NOT EXISTS item_by_age ON item (container, pk, number);
  CREATE INDEX IF NOT EXISTS item_by_change ON item (container, lsn);
  CREATE INDEX IF NOT EXISTS item_by_partition_change ON item (container, pk, lsn);
  CREATE INDEX IF NOT EXISTS item_by_expiry ON item (expires) WHERE expires IS NOT NULL;
`;

/** The SQLite file under the embedded Cosmos DB. */
export type Store = {
  /** Prepared once per SQL text. */
  prepare(sql: string): StatementSync;
  /** All of `work` or, when it throws, nothing of it; durable once it has returned. */
  transaction<T>(work: () => T): T;
  close(): void;
};

/**
 * Opens (or makes) a store. What is deleted is written over with zeros, and leaves the log with the next checkpoint, at
 * the latest when the store is closed.
 * @param file a path, or `:memory:`
 */
export function openStore(file: string): Store {
  const db = openDatabase(file, { timeout: lockTimeout });
  db.exec('PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON;');
  db.exec(schema);
  const statements = new Map<string, StatementSync>();
  return {
    prepare: (sql) => statements.get(sql) ?? remember(statements, sql, db.prepare(sql)),
    transaction: (work) => transaction(db, work),
    close: () => db.close(),
  };
}

function remember(statements: Map<string, StatementSync>, sql: string, statement: StatementSync) {
  const oldest = statements.keys().next();
  if (statements.size >= statementLimit && !oldest.done) statements.delete(oldest.value);
  statements.set(sql, statement);
  return statement;
}

function transaction<T>(db: DatabaseSync, work: () => T): T {
  db.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    db.exec('COMMIT');
    return result;
  } catch (error) {
    if (db.isTransaction) db.exec('ROLLBACK');
    throw error;
  }
}
