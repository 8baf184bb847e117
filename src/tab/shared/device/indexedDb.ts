/** Of each record whose it is: found by `getAll` of this index, in the order of their ids. */
export const byOwner = 'byOwner';

/**
 * Opens one store of a database of this browser, whose records have an `id` and an `owner`; again with the next call
 * where that failed. Rejects where IndexedDB is refused.
 */
export function ownedStore(databaseName: string, storeName: string) {
  let opened: Promise<IDBDatabase> | null = null;
  return (mode: IDBTransactionMode): Promise<IDBObjectStore> => {
    opened ??= openDatabase(databaseName, storeName);
    opened.catch(() => {
      opened = null;
    });
    return opened.then((database) => database.transaction(storeName, mode).objectStore(storeName));
  };
}

function openDatabase(databaseName: string, storeName: string): Promise<IDBDatabase> {
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

export function resultOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** A request can succeed and its transaction still be rolled back (full disk): only a commit counts. */
export function committed(request: IDBRequest): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = request.transaction;
    if (transaction === null) return reject(new Error('Not in a transaction'));
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('abort', () => reject(transaction.error));
  });
}
