import { useQuery } from '@tanstack/react-query';
import { use } from 'react';
import {
  doneInTime,
  heldPerMonth,
  purposeBalance,
  purposesPerMonth,
  whoBrought,
} from '../../domain/lookingBack.ts';
import { retrying } from '../api/retrying.ts';
import { timeZoneHere } from '../device/timeZone.ts';
import { useServices } from '../sidePanel/session/services.tsx';
import { useHistoryWording } from '../wording/history/useHistoryWording.ts';
import { LocaleContext, useWording } from '../wording/wording.tsx';
import { BarTable } from './BarTable.tsx';
import { useHistory } from './historyContext.tsx';
import { OfferedQuestions } from './OfferedQuestions.tsx';
import { PurposesByMonth } from './PurposesByMonth.tsx';
import { useFailureText } from './useFailureText.ts';

/** The last years in figures: how often, what for, who brought it, what became of promises. Seen by the two only. */
export function Overview() {
  const { view, pair } = useHistory();
  const { history } = useServices();
  const words = useHistoryWording();
  const { purposes: purposeWords } = useWording();
  const locale = use(LocaleContext);
  const { data, error } = useQuery({
    ...retrying,
    queryKey: ['figures', view.id, view.round],
    queryFn: () => history.figures(view.id),
  });
  const failure = useFailureText(error);
  if (failure !== null) return <p className="notice">{failure}</p>;
  if (data === undefined) return <p className="quiet">{words.loading}</p>;
  if (data.meetings.length + data.actions.length === 0) return <p className="quiet">{words.noFigures}</p>;
  const balance = purposeBalance(data.meetings);
  const inTime = doneInTime(data.actions, timeZoneHere());
  const columns = [words.monthColumn, words.countColumn] as const;
  const monthName = (month: string) =>
    new Intl.DateTimeFormat(locale, { month: 'short', year: '2-digit', timeZone: 'UTC' }).format(
      new Date(`${month}-01T00:00:00Z`),
    );
  return (
    <div className="overview">
      <BarTable
        caption={words.perMonth}
        columns={columns}
        rows={heldPerMonth(data.meetings, view.now).map(({ month, held, missed }) => ({
          key: month,
          name: monthName(month),
          count: held,
          note: missed > 0 ? words.missedCount(missed) : null,
        }))}
      />
      <PurposesByMonth months={purposesPerMonth(data.meetings, view.now)} monthName={monthName} />
      <div>
        <BarTable
          caption={words.purposes(balance.meetings)}
          columns={columns}
          rows={balance.counts.map(({ purpose, count }) => ({
            key: purpose,
            name: purposeWords[purpose].name,
            count,
          }))}
        />
        {balance.neglected !== null && (
          <div className="neglected">
            <p>{words.neglected(purposeWords[balance.neglected].name)}</p>
            <OfferedQuestions purpose={balance.neglected} />
          </div>
        )}
      </div>
      <BarTable
        caption={words.brought}
        columns={columns}
        rows={whoBrought(data.meetings, [pair.you.id, pair.other.id]).map(({ personId, count }) => ({
          key: personId,
          name: personId === pair.you.id ? pair.you.short : pair.other.short,
          count,
        }))}
      />
      <BarTable
        caption={words.inTime}
        columns={columns}
        rows={(['inTime', 'late', 'open'] as const).map((kind) => ({
          key: kind,
          name: words.inTimeRows[kind],
          count: inTime[kind],
        }))}
      />
    </div>
  );
}
