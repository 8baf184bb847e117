import { DatabaseSync, type DatabaseSyncOptions } from 'node:sqlite';

/**
 * Opens (or makes) a file of the sandbox. WAL with synchronous=FULL syncs the log in every commit, so what was
 * acknowledged survives SIGKILL and power loss. With `SANDBOX_SYNC=off` it survives SIGKILL only: the tests, which cut
 * no power, would otherwise wait for the disk in every write.
 * @param file a path, or `:memory:`
 */
export function openDatabase(
  file: string,
  options: DatabaseSyncOptions = {},
  env = process.env,
): DatabaseSync {
  const db = new DatabaseSync(file, options);
  const synchronous = env.SANDBOX_SYNC === 'off' ? 'OFF' : 'FULL';
  db.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = ${synchronous};`);
  return db;
}
