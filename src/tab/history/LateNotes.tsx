import type { HeldMeetingView } from '../../contract/meetings.ts';
import { useHistoryWording } from '../wording/history/useHistoryWording.ts';
import { useDayText } from '../wording/useDayText.ts';
import { useHistory, usePersonName } from './historyContext.tsx';
import { PlainText } from './PlainText.tsx';

/** What was written offline and came in after the meeting was on record. */
export function LateNotes(props: { late: HeldMeetingView['items'][number]['late']; search: string }) {
  const { view } = useHistory();
  const words = useHistoryWording();
  const nameOf = usePersonName();
  const dayText = useDayText();
  return props.late.map(({ text, by, at }) => (
    <p key={at} className="late-note">
      <span className="quiet">{words.late(nameOf(by) ?? words.somebody, dayText(at, view.now))}</span>
      <PlainText text={text} search={props.search} />
    </p>
  ));
}
