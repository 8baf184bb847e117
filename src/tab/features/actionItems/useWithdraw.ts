import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { ActionItemList, ActionItemView } from '../../../contract/actionItems.ts';
import { invalidate } from '../../shared/api/invalidate.ts';
import { mayWait } from '../../shared/api/retrying.ts';
import { nextUnsavedId, type UnsavedAction } from '../../shared/outbox/unsavedActions.ts';
import { useServices } from '../../shared/services/services.tsx';
import { usePanel } from '../../shared/session/panel.tsx';
import { actionItemsKey } from '../../shared/session/queryKeys.ts';
import { useOutbox } from './useOutbox.ts';

/**
 * Takes back what was just added: off the screen at once, and as if it had never been.
 * @returns one that stays, because it was changed since or nobody answers; null when all are gone. Never rejects
 */
export function useWithdraw(): (added: readonly ActionItemView[]) => Promise<ActionItemView | null> {
  const { view } = usePanel();
  const { actionItems } = useServices();
  const client = useQueryClient();
  const outbox = useOutbox();
  const withdrawOne = useCallback(
    async (item: ActionItemView) => {
      try {
        await actionItems.withdraw(view.id, item.id);
      } catch (error) {
        const action: UnsavedAction = { kind: 'withdraw', id: nextUnsavedId(), item };
        if (!mayWait(error) || !(await outbox.keep(action))) throw error;
        outbox.wait(action);
      }
    },
    [actionItems, outbox, view.id],
  );
  return useCallback(
    async (added) => {
      const queryKey = actionItemsKey(view.id);
      const ids = new Set(added.map(({ id }) => id));
      client.setQueryData<ActionItemList>(
        queryKey,
        (list) => list && { ...list, items: list.items.filter(({ id }) => !ids.has(id)) },
      );
      // It may have arrived, and its answer not: it is taken back there as well.
      await outbox.forget(outbox.waiting().filter(({ item }) => ids.has(item.id)));
      const done = await Promise.allSettled(added.map(withdrawOne));
      // A reading that began before it was gone would bring it back; one that stays must be shown again.
      await invalidate(client, queryKey);
      return added.find((_, index) => done[index]?.status === 'rejected') ?? null;
    },
    [client, outbox, withdrawOne, view.id],
  );
}
