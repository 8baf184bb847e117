import { use } from 'react';
import type { ActionItemView } from '../../../contract/actionItems.ts';
import { dateText } from '../../../domain/dateFormat.ts';
import { shapes } from '../../../domain/dateShapes.ts';
import { useHistoryStrings } from '../../strings/history/useHistoryStrings.ts';
import { LocaleContext } from '../../strings/strings.tsx';
import { useHistory, usePersonName } from './historyContext.tsx';
import { PlainText } from './PlainText.tsx';

/** Something promised, as it stands today. */
export function ActionLine(props: { action: ActionItemView; search?: string }) {
  const { title, ownerId, dueDate, status } = props.action;
  const { view } = useHistory();
  const strings = useHistoryStrings();
  const nameOf = usePersonName();
  const locale = use(LocaleContext);
  const about = [
    nameOf(ownerId) ?? strings.somebody,
    ...(dueDate === null
      ? []
      : [strings.due(dateText(locale, shapes.weekdayAndDay, dueDate, { now: view.now }))]),
    strings.status[status],
  ];
  return (
    <li className="promise" data-status={status}>
      <PlainText text={title} search={props.search ?? ''} />
      <span className="quiet"> · {about.join(' · ')}</span>
    </li>
  );
}
