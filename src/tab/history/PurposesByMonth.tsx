import type { MonthOfPurposes } from '../../domain/lookingBack.ts';
import { purposes } from '../../domain/purpose.ts';
import { useHistoryWording } from '../wording/history/useHistoryWording.ts';
import { useWording } from '../wording/wording.tsx';

/** A table that is its own chart: for each month a bar, cut into what the topics were for. */
export function PurposesByMonth(props: {
  months: readonly MonthOfPurposes[];
  monthName: (month: string) => string;
}) {
  const words = useHistoryWording();
  const names = useWording().purposes;
  const totals = props.months.map(({ counts }) => purposes.reduce((sum, one) => sum + counts[one], 0));
  const greatest = Math.max(1, ...totals);
  return (
    <table className="purpose-table">
      <caption>{words.purposesByMonth}</caption>
      <thead>
        <tr>
          <th scope="col" className="unseen">
            {words.monthColumn}
          </th>
          {purposes.map((purpose) => (
            <th key={purpose} scope="col" data-purpose={purpose}>
              {names[purpose].name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {props.months.map(({ month, counts }, row) => (
          <tr key={month}>
            <th scope="row">{props.monthName(month)}</th>
            {purposes.map((purpose) => (
              <td
                key={purpose}
                data-purpose={purpose}
                data-none={counts[purpose] === 0}
                style={{ flexGrow: counts[purpose] }}
              >
                {counts[purpose]}
              </td>
            ))}
            <td aria-hidden="true" className="rest" style={{ flexGrow: greatest - (totals[row] ?? 0) }} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}
