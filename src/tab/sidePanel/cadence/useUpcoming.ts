import { useQuery } from '@tanstack/react-query';
import type { UpcomingView } from '../../../contract/upcoming.ts';
import { retrying } from '../../api/retrying.ts';
import { useServices } from '../session/services.tsx';

/** Milliseconds. For the next meeting to become the one after, and a net beneath the live notices. */
const lookAgainAfter = 300_000;

export const aheadKey = (oneOnOneId: string) => ['ahead', oneOnOneId] as const;

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
