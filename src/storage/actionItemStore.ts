import type { Container } from '@azure/cosmos';
import type { ActionItemStore } from '../usecases/actionItems/store.ts';
import type { CallDatabase } from './callDatabase.ts';
import { readPartition } from './readPartition.ts';
import { actionItemId, actionItemItem, readActionItem } from './storedActionItem.ts';
import { versionedItems } from './versionedItems.ts';

const openOrLately = `SELECT * FROM c WHERE c.pk = @pk AND c.type = 'actionItem'
  AND (c.status = 'open' OR c.closedAt >= @closedSince)`;

/** Action items, each in the partition of its 1:1. @param container `oneOnOnes` */
export function actionItemStore(container: Container, call: CallDatabase): ActionItemStore {
  const items = versionedItems(container, call, readActionItem);
  return {
    read: (oneOnOneId, id) => items.read(oneOnOneId, actionItemId(id)),
    create: (oneOnOneId, item) => items.create(actionItemItem(oneOnOneId, item)),
    replace: (oneOnOneId, item, etag) => items.replace(actionItemItem(oneOnOneId, item), etag),
    async list(oneOnOneId, closedSince) {
      const parameters = [{ name: '@closedSince', value: closedSince }];
      const found = await readPartition(container, call, oneOnOneId, openOrLately, parameters);
      return found.map(readActionItem);
    },
  };
}
