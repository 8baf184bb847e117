import type { ActionItemView } from '../contract/actionItems.ts';
import type { ActionItem } from '../domain/actionItem.ts';
import type { Versioned } from '../usecases/ports.ts';

/** What leaves the server of an action item: every field is named here. Its history stays. */
export function actionItemView({ value, etag }: Versioned<ActionItem>): ActionItemView {
  return {
    id: value.id,
    title: value.title,
    ownerId: value.ownerId,
    dueDate: value.dueDate,
    status: value.status,
    source: value.source.kind,
    link: value.source.kind === 'message' ? value.source.link : null,
    madeBy: value.madeBy,
    madeAt: value.madeAt,
    closedAt: value.closedAt,
    etag,
  };
}
