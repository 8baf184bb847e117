import { useQuery } from '@tanstack/react-query';
import type { UpcomingView } from '../../../contract/upcoming.ts';
import { retrying } from '../../shared/api/retrying.ts';
import { useServices } from '../../shared/services/services.tsx';
import { aheadKey } from '../../shared/session/queryKeys.ts';

/** Milliseconds. For the next meeting to become the one after, and a net beneath the live notices. */
const lookAgainAfter = 300_000;

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
