import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef } from 'react';
import type { ActionItemView } from '../../../contract/actionItems.ts';
import { Failure } from '../../../contract/errors.ts';
import { mayWait, retryingBriefly } from '../../shared/api/retrying.ts';
import { nextUnsavedId, type UnsavedAction } from '../../shared/outbox/unsavedActions.ts';
import { useServices } from '../../shared/services/services.tsx';
import { usePanel } from '../../shared/session/panel.tsx';
import { actionItemsKey } from '../../shared/session/queryKeys.ts';
import { isTrueOf, type PendingActionChange } from './toActionLists.ts';
import { actionChangesKey, useKeepActionItem } from './useActionItems.ts';
import { useOutbox } from './useOutbox.ts';

/**
 * Sends changes one after the other; what reaches nobody waits on the device and counts as done. Each goes
 * under the version that the person saw, or the one that their own changes
 * have made of it since. Rejects with Failure; after `changedMeanwhile` the newer state is already on the screen.
 */
export function useSendChange(): (change: PendingActionChange) => Promise<ActionItemView> {
  const { view } = usePanel();
  const { actionItems } = useServices();
  const client = useQueryClient();
  const keep = useKeepActionItem();
  const outbox = useOutbox();
  const own = useRef(ownVersions());
  const { mutateAsync } = useMutation({
    ...retryingBriefly,
    mutationKey: actionChangesKey(view.id),
    scope: { id: actionChangesKey(view.id).join(' ') },
    mutationFn: async ({ item, edit }: PendingActionChange) => {
      const seen = own.current.newest(item.etag);
      try {
        const changed = await actionItems.change(view.id, item.id, edit, seen);
        own.current.made(seen, changed.etag);
        return changed;
      } catch (error) {
        if (!(error instanceof Failure) || error.code !== 'changedMeanwhile') throw error;
        const newer = await client.fetchQuery({
          queryKey: actionItemsKey(view.id),
          queryFn: () => actionItems.list(view.id),
          staleTime: 0,
        });
        const stands = newer.items.find(({ id }) => id === item.id);
        // An answer that was lost on its way: the change itself had arrived.
        if (stands !== undefined && isTrueOf(stands, edit)) return stands;
        throw error;
      }
    },
    onSuccess: keep,
  });
  return useCallback(
    async (change) => {
      const action: UnsavedAction = { kind: 'change', id: nextUnsavedId(), ...change };
      const keeping = outbox.keep(action);
      // What waits already goes first.
      if (outbox.waiting().some(({ item }) => item.id === change.item.id) && (await keeping)) {
        outbox.wait(action);
        return change.item;
      }
      try {
        const changed = await mutateAsync(change);
        await outbox.forget([action]);
        return changed;
      } catch (error) {
        if ((await keeping) && mayWait(error)) {
          outbox.wait(action);
          return change.item;
        }
        await outbox.forget([action]);
        throw error;
      }
    },
    [mutateAsync, outbox],
  );
}

/** Which version this panel's own change has made of which. */
function ownVersions() {
  const next = new Map<string, string>();
  return {
    made(from: string, to: string) {
      if (from !== to) next.set(from, to);
    },
    newest(etag: string): string {
      let newest = etag;
      for (let later = next.get(newest); later !== undefined; later = next.get(newest)) newest = later;
      return newest;
    },
  };
}
