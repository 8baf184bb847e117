import { useEffect, useRef, useState } from 'react';
import type { HistoryPageView } from '../../../contract/meetings.ts';
import type { HistoryPlace } from '../../../domain/historyPlace.ts';
import { useServices } from '../../shared/services/services.tsx';
import { useHistory } from './historyContext.tsx';

/**
 * Brings the meeting that a link leads to into the list: where the latest page does not have it, the list begins at
 * its month.
 * @param latest the first page of all, once it is there
 * @returns whether the meeting turned out to be gone
 */
export function useLinkedMonth(
  place: HistoryPlace | null,
  latest: HistoryPageView | undefined,
  begin: (month: string) => void,
): { isGone: boolean } {
  const { view } = useHistory();
  const { meetings } = useServices();
  const [gone, setGone] = useState<HistoryPlace | null>(null);
  const looked = useRef<HistoryPlace | null>(null);
  useEffect(() => {
    if (place === null || latest === undefined || looked.current === place) return;
    looked.current = place;
    if (latest.meetings.some(({ id }) => id === place.meetingId)) return;
    meetings.read(view.id, place.meetingId).then(
      ({ heldAt }) => begin(heldAt.slice(0, 7)),
      // Taken back, or never there: the list stays at the latest, and says so.
      () => setGone(place),
    );
  }, [place, latest, meetings, view.id, begin]);
  return { isGone: place !== null && gone === place };
}
