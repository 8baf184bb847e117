import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { UpcomingView } from '../../../contract/cadence.ts';
import type { Client } from '../../api/client.ts';
import { retrying, retryingBriefly } from '../../api/retrying.ts';
import { useServices } from '../session/services.tsx';

/** Milliseconds. For the next meeting to become the one after, and a net beneath the live notices. */
const lookAgainAfter = 300_000;

const aheadKey = (oneOnOneId: string) => ['ahead', oneOnOneId] as const;

/** When the two meet next, and how whoever looks is reminded. */
export function useUpcoming(oneOnOneId: string) {
  const { cadence } = useServices();
  return useQuery<UpcomingView>({
    ...retrying,
    queryKey: aheadKey(oneOnOneId),
    queryFn: () => cadence.look(oneOnOneId),
    refetchInterval: lookAgainAfter,
  });
}

/** Changes what is ahead; the answer is on every screen of this tab at once. Rejects with a Failure. */
export function useChangeUpcoming(oneOnOneId: string) {
  const { cadence } = useServices();
  const client = useQueryClient();
  return useMutation({
    ...retryingBriefly,
    mutationFn: (send: (api: Client['cadence'], oneOnOneId: string) => Promise<UpcomingView>) =>
      send(cadence, oneOnOneId),
    onSuccess: async (upcoming) => {
      const queryKey = aheadKey(oneOnOneId);
      // A reading that began before the change was stored would put the old state back.
      await client.cancelQueries({ queryKey });
      client.setQueryData<UpcomingView>(queryKey, upcoming);
    },
  });
}
