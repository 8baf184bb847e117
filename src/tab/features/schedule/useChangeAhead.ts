import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { UpcomingView } from '../../../contract/upcoming.ts';
import type { Client } from '../../shared/api/client.ts';
import { retryingBriefly } from '../../shared/api/retrying.ts';
import { useServices } from '../../shared/services/services.tsx';
import { aheadKey } from '../../shared/session/queryKeys.ts';

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
