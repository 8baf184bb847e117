import type { ActionItemView } from '../../../src/contract/actionItems.ts';
import { Failure } from '../../../src/contract/errors.ts';
import type { ActionEdit } from '../../../src/domain/actionItem.ts';
import { splitDueDate } from '../../../src/reading/dueDate.ts';
import type { Client } from '../../../src/tab/shared/api/client.ts';
import { mia } from './someView.ts';

/** A Tuesday. */
export const today = '2026-11-24';
const now = `${today}T09:00:00.000Z`;

export type HeldItems = Client['actionItems'] & {
  /** As the other person, or the bot: without a version. */
  changeBehind(id: string, edit: Partial<ActionItemView>): void;
  asked: Parameters<Client['actionItems']['add']>[1][];
  item(id: string): ActionItemView | undefined;
  /** While set, every call is answered by this failure. */
  failing: Failure | null;
};

export function someItem(title: string, more: Partial<ActionItemView> = {}): ActionItemView {
  return {
    id: title,
    title,
    ownerId: mia,
    dueDate: null,
    status: 'open',
    source: 'panel',
    link: null,
    madeBy: mia,
    madeAt: now,
    closedAt: null,
    etag: `"${title} 0"`,
    ...more,
  };
}

/** What the action item routes do, over a map. */
export function heldItems(first: readonly ActionItemView[] = []): HeldItems {
  const held = new Map(first.map((item) => [item.id, item]));
  let writes = 0;
  const keep = (item: ActionItemView) => {
    writes += 1;
    const kept = { ...item, closedAt: item.status === 'open' ? null : now, etag: `"${writes}"` };
    held.set(item.id, kept);
    return kept;
  };
  const holder: HeldItems = {
    asked: [],
    failing: null,
    item: (id) => held.get(id),
    changeBehind(id, edit) {
      const item = held.get(id);
      if (item !== undefined) keep({ ...item, ...edit });
    },
    async list() {
      if (holder.failing !== null) throw holder.failing;
      return { items: [...held.values()], today };
    },
    async add(_, asked) {
      holder.asked.push(asked);
      if (holder.failing !== null) throw holder.failing;
      const given = { kind: 'date', date: asked.dueDate ?? '' } as const;
      const { what, due } =
        asked.dueDate !== undefined
          ? { what: asked.text, due: asked.dueDate === null ? { kind: 'none' as const } : given }
          : splitDueDate(asked.text, {
              now,
              zone: 'Europe/Berlin',
              language: asked.language,
            });
      if (due.kind === 'unclear') throw new Failure('invalid', { field: 'dueDate' });
      const made = { id: asked.id, ownerId: asked.ownerId, dueDate: due.kind === 'date' ? due.date : null };
      return held.get(asked.id) ?? keep(someItem(what, made));
    },
    async withdraw(_, id) {
      if (holder.failing !== null) throw holder.failing;
      held.delete(id);
      return { withdrawn: true };
    },
    async change(_, id, edit, etag) {
      if (holder.failing !== null) throw holder.failing;
      const item = held.get(id);
      if (item === undefined) throw new Failure('notFound');
      if (item.etag !== etag) throw new Failure('changedMeanwhile');
      return keep({ ...item, ...(edit as ActionEdit) });
    },
  };
  return holder;
}
