import { Failure } from '../../contract/errors.ts';
import type { ActionItem } from '../../domain/actionItem.ts';
import type { Versioned } from '../pairPorts.ts';
import { ofPair } from '../scope.ts';
import type { ActionItemStore } from './store.ts';

type Dependencies = { actionItems: Pick<ActionItemStore, 'read'> };

/**
 * One of the two looks at one action item of theirs.
 * @throws Failure notFound, unavailable
 */
export function readActionItem({ actionItems }: Dependencies) {
  return ofPair('read', async ({ oneOnOneId }, actionId: string): Promise<Versioned<ActionItem>> => {
    const found = await actionItems.read({ oneOnOneId, actionId });
    if (!found) throw new Failure('notFound', { reason: { why: 'noActionItem' } });
    return found;
  });
}

/**
 * Some of their action items, in this order; those that are not there are passed over.
 * @throws Failure notFound (not their 1:1), unavailable
 */
export function readActionItems({ actionItems }: Dependencies) {
  return ofPair('read', ({ oneOnOneId }, ids: readonly string[]) =>
    actionItemsOf(actionItems, oneOnOneId, ids),
  );
}

/** The action items of a 1:1 with these ids, in this order, as far as they are there. @throws Failure unavailable */
export async function actionItemsOf(
  actionItems: Dependencies['actionItems'],
  oneOnOneId: string,
  ids: readonly string[],
): Promise<ActionItem[]> {
  const found = await Promise.all(ids.map((actionId) => actionItems.read({ oneOnOneId, actionId })));
  return found.flatMap((item) => (item ? [item.value] : []));
}
