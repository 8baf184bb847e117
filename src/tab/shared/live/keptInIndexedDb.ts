import * as z from 'zod/mini';
import type { Outbox } from './outbox.ts';

const databaseName = 'opener';
const storeName = 'keptEdits';
const byOwner = 'byOwner';

/** What a version of this page has written, perhaps an older one. */
const storedEdit = z.object({ id: z.string(), update: z.instanceof(Uint8Array) });

/** Kept edits of one person for one 1:1 in this browser. Every method rejects where IndexedDB is refused. */
export function keptInIndexedDb(oneOnOneId: string, personId: string): Outbox {
  const page = crypto.randomUUID();
  let opened: Promise<IDBDatabase> | null = null;
  let written = 0;

  function store(mode: IDBTransactionMode): Promise<IDBObjectStore> {
    opened ??= openDatabase();
    opened.catch(() => {
      opened = null;
    });
    return opened.then((database) => database.transaction(storeName, mode).objectStore(storeName));
  }

  return {
    async keep(update) {
      written += 1;
      const id = `${page}/${String(written).padStart(8, '0')}`;
      await committed((await store('readwrite')).put({ id, owner: [oneOnOneId, personId], update }));
      return id;
    },
    async waiting() {
      const found = await result((await store('readonly')).index(byOwner).getAll([oneOnOneId, personId]));
      return found.flatMap((each) => {
        const edit = z.safeParse(storedEdit, each);
        return edit.success ? [edit.data] : [];
      });
    },
    async forget(ids) {
      const edits = await store('readwrite');
      await Promise.all(ids.map((id) => committed(edits.delete(id))));
    },
  };
}

function openDatabase(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(databaseName, 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore(storeName, { keyPath: 'id' }).createIndex(byOwner, 'owner');
    };
    request.onsuccess = () => {
      // Another page wants a newer layout: let it.
      request.result.onversionchange = () => request.result.close();
      resolve(request.result);
    };
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error('The database is held open by another page'));
  });
}

function result<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** A request can succeed and its transaction still be rolled back (full disk): only a commit counts. */
function committed(request: IDBRequest): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = request.transaction;
    if (transaction === null) return reject(new Error('Not in a transaction'));
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('abort', () => reject(transaction.error));
  });
}
