import { useQuery } from '@tanstack/react-query';
import { use } from 'react';
import { dateText, deviceZone } from '../../../domain/dateFormat.ts';
import { shapes } from '../../../domain/dateShapes.ts';
import {
  doneInTime,
  purposeBalance,
  purposesPerMonth,
  recordedPerMonth,
  whoBrought,
} from '../../../domain/insights.ts';
import { OfferedQuestions } from '../../shared/agenda/OfferedQuestions.tsx';
import { retrying } from '../../shared/api/retrying.ts';
import { useServices } from '../../shared/services/services.tsx';
import { useHistoryStrings } from '../../strings/history/useHistoryStrings.ts';
import { LocaleContext, useStrings } from '../../strings/strings.tsx';
import { useFailureText } from '../../strings/useFailureText.ts';
import { BarTable } from './BarTable.tsx';
import { useHistory } from './historyContext.tsx';
import { PurposesByMonth } from './PurposesByMonth.tsx';

/** The last years in figures: how often, what for, who brought it, what became of promises. Seen by the two only. */
export function Overview() {
  const { view, pair } = useHistory();
  const { history } = useServices();
  const strings = useHistoryStrings();
  const { purposes: purposeWords } = useStrings().itemWords;
  const locale = use(LocaleContext);
  const { data, error } = useQuery({
    ...retrying,
    queryKey: ['figures', view.id, view.round],
    queryFn: () => history.insights(view.id),
  });
  const failure = useFailureText(error);
  if (failure !== null) return <p className="notice">{failure}</p>;
  if (data === undefined) return <p className="quiet">{strings.loading}</p>;
  if (data.meetings.length + data.actions.length === 0) return <p className="quiet">{strings.noFigures}</p>;
  const balance = purposeBalance(data.meetings);
  const inTime = doneInTime(data.actions, deviceZone());
  const columns = [strings.monthColumn, strings.countColumn] as const;
  const monthName = (month: string) => dateText(locale, shapes.shortMonth, month);
  return (
    <div className="overview">
      <BarTable
        caption={strings.perMonth}
        columns={columns}
        rows={recordedPerMonth(data.meetings, view.now).map(({ month, held, missed }) => ({
          key: month,
          name: monthName(month),
          count: held,
          note: missed > 0 ? strings.missedCount(missed) : null,
        }))}
      />
      <PurposesByMonth months={purposesPerMonth(data.meetings, view.now)} monthName={monthName} />
      <div>
        <BarTable
          caption={strings.purposes(balance.meetings)}
          columns={columns}
          rows={balance.counts.map(({ purpose, count }) => ({
            key: purpose,
            name: purposeWords[purpose].name,
            count,
          }))}
        />
        {balance.neglected !== null && (
          <div className="neglected">
            <p>{strings.neglected(purposeWords[balance.neglected].name)}</p>
            <OfferedQuestions purpose={balance.neglected} />
          </div>
        )}
      </div>
      <BarTable
        caption={strings.brought}
        columns={columns}
        rows={whoBrought(data.meetings, [pair.you.id, pair.other.id]).map(({ personId, count }) => ({
          key: personId,
          name: personId === pair.you.id ? pair.you.short : pair.other.short,
          count,
        }))}
      />
      <BarTable
        caption={strings.inTime}
        columns={columns}
        rows={(['inTime', 'late', 'open'] as const).map((kind) => ({
          key: kind,
          name: strings.inTimeRows[kind],
          count: inTime[kind],
        }))}
      />
    </div>
  );
}
