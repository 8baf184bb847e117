import { type ReactNode, use, useId } from 'react';
import { useHistoryWording } from '../wording/history/useHistoryWording.ts';
import { LocaleContext } from '../wording/wording.tsx';
import { useHistory } from './historyContext.tsx';
import { monthsBack } from './monthsBack.ts';

/** Where the list of meetings begins: at the latest, or at a month. */
export function MonthChoice(props: {
  month: string | undefined;
  choose: (month: string | undefined) => void;
  children: ReactNode;
}) {
  const { view } = useHistory();
  const words = useHistoryWording();
  const id = useId();
  const format = new Intl.DateTimeFormat(use(LocaleContext), {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return (
    <div className="list-head">
      <h2 className="section-title" id="history-meetings">
        {words.meetings}
      </h2>
      <label className="no-print" htmlFor={id}>
        <span className="unseen">{words.month}</span>
        <select
          id={id}
          className="field boxed"
          value={props.month ?? ''}
          onChange={(event) => props.choose(event.target.value || undefined)}
        >
          <option value="">{words.allMonths}</option>
          {monthsBack(view.madeAt, view.now).map(({ month, date }) => (
            <option key={month} value={month}>
              {format.format(date)}
            </option>
          ))}
        </select>
      </label>
      {props.children}
    </div>
  );
}
