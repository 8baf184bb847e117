import { type ReactNode, use, useId } from 'react';
import { dateText } from '../../../domain/dateFormat.ts';
import { shapes } from '../../../domain/dateShapes.ts';
import { useHistoryStrings } from '../../strings/history/useHistoryStrings.ts';
import { LocaleContext } from '../../strings/strings.tsx';
import { useHistory } from './historyContext.tsx';
import { monthsBack } from './monthsBack.ts';

/** Where the list of meetings begins: at the latest, or at a month. */
export function MonthChoice(props: {
  month: string | undefined;
  choose: (month: string | undefined) => void;
  children: ReactNode;
}) {
  const { view } = useHistory();
  const strings = useHistoryStrings();
  const id = useId();
  const locale = use(LocaleContext);
  return (
    <div className="list-head">
      <h2 className="section-title" id="history-meetings">
        {strings.meetings}
      </h2>
      <label className="no-print" htmlFor={id}>
        <span className="visually-hidden">{strings.month}</span>
        <select
          id={id}
          className="field boxed"
          value={props.month ?? ''}
          onChange={(event) => props.choose(event.target.value || undefined)}
        >
          <option value="">{strings.allMonths}</option>
          {monthsBack(view.madeAt, view.now).map((month) => (
            <option key={month} value={month}>
              {dateText(locale, shapes.month, month)}
            </option>
          ))}
        </select>
      </label>
      {props.children}
    </div>
  );
}
