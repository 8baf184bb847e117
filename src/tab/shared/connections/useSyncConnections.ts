import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect } from 'react';
import type { ActionItemView } from '../../../contract/actionItems.ts';
import type { SyncedConnections } from '../../../contract/connections.ts';
import { invalidate } from '../api/invalidate.ts';
import { retrying } from '../api/retrying.ts';
import { useServices } from '../services/services.tsx';
import { usePanel } from '../session/panel.tsx';

/** Milliseconds. The server reads the calendar no more often than this anyway. */
const lookAgainAfter = 600_000;

const keyOf = (oneOnOneId: string) => ['here', oneOnOneId] as const;

/**
 * Tells the server that this person has their 1:1 open: then it reads what they connected. Again when a meeting
 * begins or ends, when they come back to the window, and every ten minutes. Nothing on screen waits for it.
 */
export function useSyncConnections(): SyncedConnections | null {
  const { view } = usePanel();
  const { connections } = useServices();
  const { running } = view;
  const { data } = useQuery<SyncedConnections>({
    ...retrying,
    queryKey: [...keyOf(view.id), running?.startedAt, running?.endedAt],
    queryFn: () => connections.syncConnections(view.id),
    refetchInterval: lookAgainAfter,
    refetchOnWindowFocus: true,
    placeholderData: (before) => before,
  });
  return data ?? null;
}

/** Tells To Do as soon as something that stands there was closed here. `closed` also as it is shown before it is stored. */
export function useTellToDo(closed: readonly ActionItemView[], handed: readonly string[] | null): void {
  const lookAgain = useLookAgain();
  const done = closed.filter(({ id }) => handed?.includes(id)).map(({ id, etag }) => `${id} ${etag}`);
  const key = done.join();
  useEffect(() => {
    if (key !== '') void lookAgain();
  }, [key, lookAgain]);
}

/** Looks again now: something was exported, or done. */
export function useLookAgain(): () => Promise<void> {
  const { view } = usePanel();
  const client = useQueryClient();
  return useCallback(() => invalidate(client, keyOf(view.id)), [client, view.id]);
}
