import { useQuery } from '@tanstack/react-query';
import { retrying } from '../../shared/api/retrying.ts';
import { useServices } from '../../shared/services/services.tsx';
import { usePanel } from '../../shared/session/panel.tsx';
import { useLowerStrings } from '../../strings/lower/useLowerStrings.ts';
import { useFailureText } from '../../strings/useFailureText.ts';
import { meetingKey, useMeetingActions } from './useMeetingActions.ts';
import { WellSpentChoice } from './WellSpentChoice.tsx';

/** What was wrapped up lately: how much, the way back for a day, and whether this person found it well spent. */
export function RecordedLately(props: { meetingId: string }) {
  const { view } = usePanel();
  const { meetings } = useServices();
  const strings = useLowerStrings().meeting;
  const { undo, rate } = useMeetingActions();
  const failure = useFailureText(undo.error ?? rate.error);
  const { data } = useQuery({
    ...retrying,
    queryKey: meetingKey(view.id, props.meetingId),
    queryFn: () => meetings.read(view.id, props.meetingId),
  });
  if (data?.kind !== 'held') return null;
  const yours = data.wellSpent.find(({ personId }) => personId === view.you)?.answer ?? null;
  return (
    <div className="filed">
      <p>
        {strings.filedItems(data.items.length)}{' '}
        <button
          type="button"
          className="link"
          disabled={undo.isPending}
          onClick={() => undo.mutate(props.meetingId)}
        >
          {strings.undo}
        </button>
      </p>
      {data.leftOver !== undefined && <p className="quiet">{strings.leftOver(data.leftOver)}</p>}
      {yours === null && (
        <WellSpentChoice
          chosen={null}
          disabled={rate.isPending}
          choose={(answer) => rate.mutate({ meetingId: props.meetingId, answer })}
        />
      )}
      <div role="alert">{failure !== null && <p className="notice">{failure}</p>}</div>
    </div>
  );
}
