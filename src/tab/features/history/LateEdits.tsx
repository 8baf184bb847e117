import type { RecordedMeetingView } from '../../../contract/meetings.ts';
import { useHistoryStrings } from '../../strings/history/useHistoryStrings.ts';
import { useDayText } from '../../strings/useDayText.ts';
import { useHistory, usePersonName } from './historyContext.tsx';
import { PlainText } from './PlainText.tsx';

/** What was written offline and came in after the meeting was recorded. */
export function LateEdits(props: { late: RecordedMeetingView['items'][number]['late']; search: string }) {
  const { view } = useHistory();
  const strings = useHistoryStrings();
  const nameOf = usePersonName();
  const dayText = useDayText();
  return props.late.map(({ text, by, at }) => (
    <p key={at} className="late-note">
      <span className="quiet">{strings.late(nameOf(by) ?? strings.somebody, dayText(at, view.now))}</span>
      <PlainText text={text} search={props.search} />
    </p>
  ));
}
