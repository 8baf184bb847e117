import * as z from 'zod/mini';
import { byOwner, committed, ownedStore, resultOf } from '../device/indexedDb.ts';
import type { Outbox } from './outbox.ts';

/** What a version of this page has written, perhaps an older one. */
const storedEdit = z.object({ id: z.string(), update: z.instanceof(Uint8Array) });

/** Kept edits of one person for one 1:1 in this browser. Every method rejects where IndexedDB is refused. */
export function keptInIndexedDb(oneOnOneId: string, personId: string): Outbox {
  const page = crypto.randomUUID();
  const store = ownedStore('opener', 'keptEdits');
  let written = 0;

  return {
    async keep(update) {
      written += 1;
      const id = `${page}/${String(written).padStart(8, '0')}`;
      await committed((await store('readwrite')).put({ id, owner: [oneOnOneId, personId], update }));
      return id;
    },
    async waiting() {
      const found = await resultOf((await store('readonly')).index(byOwner).getAll([oneOnOneId, personId]));
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
