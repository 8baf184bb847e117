import { use } from 'react';
import type { MonthOfPurposes } from '../../domain/lookingBack.ts';
import { purposes } from '../../domain/purpose.ts';
import { useHistoryWording } from '../wording/history/useHistoryWording.ts';
import { LocaleContext, useWording } from '../wording/wording.tsx';

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
  const words = useHistoryWording();
  const names = useWording().purposes;
  const narrow = new Intl.DateTimeFormat(use(LocaleContext), { month: 'narrow', timeZone: 'UTC' });
  const greatest = Math.max(1, ...months.flatMap(({ counts }) => Object.values(counts)));
  return (
    <table className="purpose-table">
      <caption>{words.purposesByMonth}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="unseen">{words.purposeColumn}</span>
          </th>
          {months.map(({ month }) => (
            <th key={month} scope="col">
              <span aria-hidden="true">{narrow.format(new Date(`${month}-01T00:00:00Z`))}</span>
              <span className="unseen">{monthName(month)}</span>
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
                <span className={counts[purpose] === 0 ? 'unseen' : 'bar-count'}>{counts[purpose]}</span>
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
