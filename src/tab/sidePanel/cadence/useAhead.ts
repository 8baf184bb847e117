import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { AheadView } from '../../../contract/cadence.ts';
import type { Client } from '../../api/client.ts';
import { retrying, retryingBriefly } from '../../api/retrying.ts';
import { useServices } from '../session/services.tsx';

/** Milliseconds. For the next meeting to become the one after, and a net beneath the live notices. */
const lookAgainAfter = 300_000;

const aheadKey = (oneOnOneId: string) => ['ahead', oneOnOneId] as const;

/** When the two meet next, and how whoever looks is reminded. */
export function useAhead(oneOnOneId: string) {
  const { cadence } = useServices();
  return useQuery<AheadView>({
    ...retrying,
    queryKey: aheadKey(oneOnOneId),
    queryFn: () => cadence.look(oneOnOneId),
    refetchInterval: lookAgainAfter,
  });
}

/** Changes what is ahead; the answer is on every screen of this tab at once. Rejects with a Failure. */
export function useChangeAhead(oneOnOneId: string) {
  const { cadence } = useServices();
  const client = useQueryClient();
  return useMutation({
    ...retryingBriefly,
    mutationFn: (send: (api: Client['cadence'], oneOnOneId: string) => Promise<AheadView>) =>
      send(cadence, oneOnOneId),
    onSuccess: async (ahead) => {
      const queryKey = aheadKey(oneOnOneId);
      // A reading that began before the change was stored would put the old state back.
      await client.cancelQueries({ queryKey });
      client.setQueryData<AheadView>(queryKey, ahead);
    },
  });
}
