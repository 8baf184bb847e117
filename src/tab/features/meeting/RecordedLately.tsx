import { usePanel } from '../../shared/session/panel.tsx';
import { useLowerStrings } from '../../strings/lower/useLowerStrings.ts';
import { useFailureText } from '../../strings/useFailureText.ts';
import { useMeetingActions } from './useMeetingActions.ts';
import { useRecordedMeeting } from './useRecordedMeeting.ts';
import { useUndoable } from './useUndoable.ts';
import { WellSpentChoice } from './WellSpentChoice.tsx';

/** What was wrapped up lately: how much, and whether this person found it well spent. Nothing where nothing was. */
export function RecordedLately() {
  const undoable = useUndoable();
  return undoable && <Recorded key={undoable.meetingId} meetingId={undoable.meetingId} />;
}

function Recorded(props: { meetingId: string }) {
  const { view } = usePanel();
  const strings = useLowerStrings().meeting;
  const { rate } = useMeetingActions();
  const failure = useFailureText(rate.error);
  const meeting = useRecordedMeeting(props.meetingId);
  if (meeting === null) return null;
  const yours = meeting.wellSpent.find(({ personId }) => personId === view.you)?.answer ?? null;
  return (
    <div className="recorded-lately">
      <p>{strings.filedItems(meeting.items.length)}</p>
      {meeting.leftOver !== undefined && <p className="quiet">{strings.leftOver(meeting.leftOver)}</p>}
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
