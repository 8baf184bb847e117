import { useQuery } from '@tanstack/react-query';
import { usePainted } from '../dialog/usePainted.ts';
import { useServices } from '../services/services.tsx';
import type { PairMember } from './pair.ts';

/** Milliseconds. Panels are told of another photo at once; this is for what they missed. */
const looksAgainAfter = 600_000;

/** Somebody's photo, as an address that an image takes; null until it is there, and when there is none. */
export function usePhoto({ oneOnOneId, id }: Pick<PairMember, 'oneOnOneId' | 'id'>): string | null {
  const { photos } = useServices();
  const painted = usePainted();
  const { data } = useQuery({
    queryKey: ['photo', oneOnOneId, id],
    queryFn: () => photos.read(oneOnOneId, id),
    enabled: painted,
    staleTime: looksAgainAfter,
    // Nobody misses it: the letter stands there.
    retry: false,
  });
  return data ?? null;
}
