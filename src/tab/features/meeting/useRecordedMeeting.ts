import { useQuery } from '@tanstack/react-query';
import { retrying } from '../../shared/api/retrying.ts';
import { useServices } from '../../shared/services/services.tsx';
import { usePanel } from '../../shared/session/panel.tsx';
import { meetingKey } from './useMeetingActions.ts';

/** The record of a meeting that was held; null until it has come. */
export function useRecordedMeeting(meetingId: string) {
  const { view } = usePanel();
  const { meetings } = useServices();
  const { data } = useQuery({
    ...retrying,
    queryKey: meetingKey(view.id, meetingId),
    queryFn: () => meetings.read(view.id, meetingId),
  });
  return data?.kind === 'held' ? data : null;
}
