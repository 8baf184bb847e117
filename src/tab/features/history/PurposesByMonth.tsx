import { use } from 'react';
import { dateText } from '../../../domain/dateFormat.ts';
import { shapes } from '../../../domain/dateShapes.ts';
import type { MonthOfPurposes } from '../../../domain/insights.ts';
import { purposes } from '../../../domain/purpose.ts';
import { useHistoryStrings } from '../../strings/history/useHistoryStrings.ts';
import { LocaleContext, useStrings } from '../../strings/strings.tsx';

/** CSS pixels of the tallest bar. */
const tallest = 22;

/**
 * A table that is its own chart: for each purpose a row of small bars, one a month. Which purpose it is says the row
 * and never a colour, so that it reads the same in every theme and to everybody.
 */
export function PurposesByMonth(props: {
  months: readonly MonthOfPurposes[];
  monthName: (month: string) => string;
}) {
  const { months, monthName } = props;
  const strings = useHistoryStrings();
  const names = useStrings().itemWords.purposes;
  const locale = use(LocaleContext);
  const greatest = Math.max(1, ...months.flatMap(({ counts }) => Object.values(counts)));
  return (
    <table className="purpose-table">
      <caption>{strings.purposesByMonth}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">{strings.purposeColumn}</span>
          </th>
          {months.map(({ month }) => (
            <th key={month} scope="col">
              <span aria-hidden="true">{dateText(locale, shapes.monthLetter, month)}</span>
              <span className="visually-hidden">{monthName(month)}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {purposes.map((purpose) => (
          <tr key={purpose}>
            <th scope="row">{names[purpose].name}</th>
            {months.map(({ month, counts }) => (
              <td key={month}>
                <span className={counts[purpose] === 0 ? 'visually-hidden' : 'bar-count'}>
                  {counts[purpose]}
                </span>
                <span
                  className="column"
                  style={{ blockSize: `${(tallest * counts[purpose]) / greatest}px` }}
                  aria-hidden="true"
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
