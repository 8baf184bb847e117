import type * as z from 'zod/mini';
import {
  type ActionItemList,
  type ActionItemView,
  actionItemList,
  actionItemView,
  type newActionItem,
} from '../../contract/actionItems.ts';
import type { ActionEdit } from '../../domain/actionItem.ts';
import type { Request } from './request.ts';

/** What is sent to make one; the time zone is this device's. */
export type NewAction = Omit<z.infer<typeof newActionItem>, 'zone'>;

/** The routes of contract/actionItems.ts. Every call rejects with a Failure. */
export type ActionItemApi = {
  list(oneOnOneId: string): Promise<ActionItemList>;
  /** The same id again gives what the first call made. */
  add(oneOnOneId: string, item: NewAction): Promise<ActionItemView>;
  /** Failure('changedMeanwhile') when `etag` is no longer the newest. */
  change(oneOnOneId: string, id: string, edit: ActionEdit, etag: string): Promise<ActionItemView>;
};

/** @param zone the person's IANA time zone now, by which "by Friday" and "overdue" are told */
export function createActionItemApi(request: Request, zone: () => string): ActionItemApi {
  const at = (id: string, rest = '') => `/api/one-on-ones/${encodeURIComponent(id)}/action-items${rest}`;
  return {
    list: (id) =>
      request({ method: 'GET', path: at(id, `?zone=${encodeURIComponent(zone())}`) }, actionItemList),
    add: (id, item) =>
      request({ method: 'POST', path: at(id), body: { ...item, zone: zone() } }, actionItemView),
    change: (id, itemId, edit, etag) =>
      request(
        { method: 'PATCH', path: at(id, `/${encodeURIComponent(itemId)}`), body: edit, etag },
        actionItemView,
      ),
  };
}
