import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { OneOnOneView } from '../../../contract/http.ts';
import { mayEnd, retrying } from '../api/retrying.ts';
import { useServices } from '../services/services.tsx';
import { keepFirstScreen } from './firstScreen.ts';

const askAgainAfter = 15_000;

const keyOf = (chatId: string) => ['oneOnOne', chatId] as const;

/** The 1:1 of a chat. The first time it is found or made; later it is only read. */
export function useOneOnOne(chatId: string) {
  const { api } = useServices();
  const client = useQueryClient();
  return useQuery<OneOnOneView>({
    ...retrying,
    queryKey: keyOf(chatId),
    queryFn: async () => {
      const known = client.getQueryData<OneOnOneView>(keyOf(chatId));
      if (known !== undefined) return api.read(known.id);
      const askedAt = Date.now();
      const { first, ...view } = await api.open({ chatId });
      if (first !== undefined) keepFirstScreen(client, view.id, first, askedAt);
      return view;
    },
    refetchInterval: ({ state }) => (state.error !== null && mayEnd(state.error) ? askAgainAfter : false),
  });
}

/** Puts a newer reading in place, such as the answer to a change. */
export function useKeepOneOnOne(): (view: OneOnOneView) => void {
  const client = useQueryClient();
  return useCallback(
    (view) => client.setQueriesData<OneOnOneView>({ queryKey: ['oneOnOne'] }, () => view),
    [client],
  );
}
