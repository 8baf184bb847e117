import { usePanel } from '../../shared/session/panel.tsx';
import { useLowerStrings } from '../../strings/lower/useLowerStrings.ts';
import { useFailureText } from '../../strings/useFailureText.ts';
import { useMeetingActions } from './useMeetingActions.ts';
import { useRecordedMeeting } from './useRecordedMeeting.ts';

/** Who wrapped up, so that nobody wonders where the answers went, and the way back for a day. */
export function RecordedBy(props: { meetingId: string }) {
  const { pair } = usePanel();
  const strings = useLowerStrings().meeting;
  const { undo } = useMeetingActions();
  const failure = useFailureText(undo.error);
  const meeting = useRecordedMeeting(props.meetingId);
  if (meeting === null) return null;
  const by = [pair.you, pair.other].find(({ id }) => id === meeting.wrappedUpBy);
  const said = by === pair.you ? strings.youWrappedUp : strings.wrappedUp(by?.short ?? 'Opener');
  return (
    <>
      <span>
        {said} ·{' '}
        <button
          type="button"
          className="link"
          disabled={undo.isPending}
          onClick={() => undo.mutate(props.meetingId)}
        >
          {strings.undo}
        </button>
      </span>
      <div role="alert">{failure !== null && <p className="notice">{failure}</p>}</div>
    </>
  );
}
