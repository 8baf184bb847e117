import * as z from 'zod/mini';
import { actionItemView } from '../../../contract/actionItems.ts';
import type { ActionEdit } from '../../../domain/actionItem.ts';
import { byOwner, committed, ownedStore, resultOf } from '../device/indexedDb.ts';
import type { ActionOutbox, UnsavedAction } from './unsavedActions.ts';

const { title, ownerId, dueDate, status } = actionItemView.shape;
const edit = z.partial(z.object({ title, ownerId, dueDate, status }));

/** What a version of this page has written, perhaps an older one. */
const kept = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('add'),
    id: z.string(),
    item: actionItemView,
    agendaItemId: z.nullable(z.string()),
  }),
  z.object({ kind: z.literal('change'), id: z.string(), item: actionItemView, edit }),
  z.object({ kind: z.literal('withdraw'), id: z.string(), item: actionItemView }),
]);

/** Action items on this device, in IndexedDB. */
export function actionsInIndexedDb(): ActionOutbox {
  // A database of its own: that of the agenda's edits is opened by the first screen, which knows nothing of this one.
  const store = ownedStore('opener.actionItems', 'unsaved');
  return {
    async keep({ oneOnOneId, personId }, action) {
      await committed((await store('readwrite')).put({ ...action, owner: [oneOnOneId, personId] }));
    },
    async waiting({ oneOnOneId, personId }) {
      const found = await resultOf((await store('readonly')).index(byOwner).getAll([oneOnOneId, personId]));
      return found.flatMap((each): UnsavedAction[] => {
        const { data } = z.safeParse(kept, each);
        if (data === undefined) return [];
        return [data.kind === 'change' ? { ...data, edit: given(data.edit) } : data];
      });
    },
    async forget(ids) {
      const actions = await store('readwrite');
      await Promise.all(ids.map((id) => committed(actions.delete(id))));
    },
  };
}

/** Without the fields that are not there. */
function given(read: z.output<typeof edit>): ActionEdit {
  return Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined));
}
