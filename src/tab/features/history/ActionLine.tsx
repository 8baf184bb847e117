import type { ActionItemView } from '../../../contract/actionItems.ts';
import { useHistoryStrings } from '../../strings/history/useHistoryStrings.ts';
import { useDayText } from '../../strings/useDayText.ts';
import { useHistory, usePersonName } from './historyContext.tsx';
import { PlainText } from './PlainText.tsx';

/** Something promised, as it stands today. */
export function ActionLine(props: { action: ActionItemView; search?: string }) {
  const { title, ownerId, dueDate, status } = props.action;
  const { view } = useHistory();
  const strings = useHistoryStrings();
  const nameOf = usePersonName();
  const dayText = useDayText();
  const about = [
    nameOf(ownerId) ?? strings.somebody,
    ...(dueDate === null ? [] : [strings.due(dayText(`${dueDate}T12:00:00Z`, view.now))]),
    strings.status[status],
  ];
  return (
    <li className="promise" data-status={status}>
      <PlainText text={title} search={props.search ?? ''} />
      <span className="quiet"> · {about.join(' · ')}</span>
    </li>
  );
}
