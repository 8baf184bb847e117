import type { ActionItemStore, ActionKey } from '../usecases/actionItems/store.ts';
import { onStatus, readPartition } from './callDatabase.ts';
import { actionItemId, actionItemItem, actionItemKind } from './storedActionItem.ts';
import { type Access, keyedItems, versionedItems } from './versionedItems.ts';

const openOrLately = `SELECT * FROM c WHERE c.pk = @pk AND c.type = 'actionItem'
  AND (c.status = 'open' OR c.closedAt >= @closedSince)`;

/** Action items, each in the partition of its 1:1. @param access to `oneOnOnes` */
export function actionItemStore(access: Access): ActionItemStore {
  const { container, call, passOver } = access;
  const items = versionedItems(access, actionItemKind);
  return {
    ...keyedItems(items, {
      place: ({ oneOnOneId, actionId }: ActionKey) => ({ pk: oneOnOneId, id: actionItemId(actionId) }),
      item: ({ oneOnOneId }, item) => actionItemItem(oneOnOneId, item),
    }),
    async list(oneOnOneId, closedSince) {
      const parameters = [{ name: '@closedSince', value: closedSince }];
      const found = await readPartition(container, call, oneOnOneId, openOrLately, parameters);
      return passOver.list(found, actionItemKind.read);
    },
    async remove({ oneOnOneId, actionId }, etag) {
      const accessCondition = { type: 'IfMatch', condition: etag };
      const removed = call((abortSignal) =>
        container
          .item(actionItemId(actionId), oneOnOneId)
          .delete({ accessCondition, abortSignal })
          .then(() => true),
      );
      return await onStatus(removed, { 404: true, 412: false });
    },
  };
}
