import { skipToken, useMutationState, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import type { ActionItemList, ActionItemView } from '../../../contract/actionItems.ts';
import { invalidate } from '../../shared/api/invalidate.ts';
import { retrying } from '../../shared/api/retrying.ts';
import { type UnsavedAction, unsavedKey } from '../../shared/outbox/unsavedActions.ts';
import { useServices } from '../../shared/services/services.tsx';
import { usePanel } from '../../shared/session/panel.tsx';
import { actionItemsKey } from '../../shared/session/queryKeys.ts';
import { type PendingActionChange, toActionLists } from './toActionLists.ts';

/** Milliseconds. Only a net beneath the live notices, and for the day to change on a screen left open. */
const lookAgainAfter = 300_000;

const nothing: readonly UnsavedAction[] = [];

export const actionChangesKey = (oneOnOneId: string) => ['changeActionItem', oneOnOneId] as const;

/**
 * The action items as this person looks at them, with their own changes that are still on the way. null before the
 * first answer; `failed` when that did not come.
 */
export function useActionItems() {
  const { view, pair } = usePanel();
  const { actionItems } = useServices();
  const { data, error, refetch, isFetching } = useQuery<ActionItemList>({
    ...retrying,
    queryKey: actionItemsKey(view.id),
    queryFn: () => actionItems.list(view.id),
    refetchInterval: lookAgainAfter,
  });
  const onTheWay = useMutationState({
    filters: { mutationKey: actionChangesKey(view.id), status: 'pending' },
    // The variables of this key are what useSendChange is given.
    select: (mutation) => mutation.state.variables as PendingActionChange,
  });
  const { data: unsaved = nothing } = useQuery<readonly UnsavedAction[]>({
    queryKey: unsavedKey(view.id),
    queryFn: skipToken,
    // Nobody else knows of it.
    gcTime: Number.POSITIVE_INFINITY,
  });
  const list = useMemo(
    () => (data === undefined ? null : toActionLists(data, onTheWay, unsaved, pair.you.id)),
    [data, onTheWay, unsaved, pair.you.id],
  );
  return { list, unsaved, failed: error !== null && data === undefined, refetch, isFetching };
}

/** Puts what the server answered in place of what was known. */
export function useKeepActionItem(): (item: ActionItemView) => void {
  const { view } = usePanel();
  const client = useQueryClient();
  return useCallback(
    (item) => {
      const queryKey = actionItemsKey(view.id);
      client.setQueryData<ActionItemList>(queryKey, (list) => list && withItem(list, item));
      // A reading that began before the change was stored would put the old state back.
      if (client.isFetching({ queryKey }) > 0) void invalidate(client, queryKey);
    },
    [client, view.id],
  );
}

function withItem(list: ActionItemList, item: ActionItemView): ActionItemList {
  return { ...list, items: [...list.items.filter(({ id }) => id !== item.id), item] };
}
