import { useState } from 'react';
import type { HistoryPlace } from '../../../domain/historyPlace.ts';
import { useHistoryStrings } from '../../strings/history/useHistoryStrings.ts';
import { useFailureText } from '../../strings/useFailureText.ts';
import { MonthChoice } from './MonthChoice.tsx';
import { More } from './More.tsx';
import { PrintButton } from './PrintButton.tsx';
import { PrintedRange } from './PrintedRange.tsx';
import { Story } from './Story.tsx';
import { useInView } from './useInView.ts';
import { useLinkedMonth } from './useLinkedMonth.ts';
import { useMeetingPages } from './useMeetingPages.ts';

/** The meetings of the two, newest first, page after page. */
export function MeetingList(props: { place: HistoryPlace | null }) {
  const strings = useHistoryStrings();
  const [month, setMonth] = useState<string | undefined>();
  const list = useMeetingPages(month);
  const { hasNextPage, isFetching, fetchNextPage } = list;
  const pages = list.data?.pages ?? [];
  const { isGone } = useLinkedMonth(props.place, month === undefined ? pages[0] : undefined, setMonth);
  const failure = useFailureText(list.error);
  const end = useInView(hasNextPage && !isFetching && failure === null, () => void fetchNextPage());
  const isNothing =
    list.data !== undefined &&
    !hasNextPage &&
    pages.every(({ meetings, actions }) => meetings.length + actions.length === 0);
  return (
    <section aria-labelledby="history-meetings" className="meetings">
      <MonthChoice month={month} choose={setMonth}>
        {pages.length > 0 && !isNothing && <PrintButton list={list} />}
      </MonthChoice>
      <PrintedRange pages={pages} goesOn={hasNextPage} />
      {isGone && <p className="notice">{strings.linkedGone}</p>}
      {list.data === undefined && failure === null && <p className="quiet">{strings.loading}</p>}
      {isNothing && <p>{month === undefined ? strings.empty : strings.emptyMonth}</p>}
      <Story pages={pages} place={props.place} />
      {failure !== null && (
        <p role="alert" className="notice">
          {failure}
        </p>
      )}
      <div ref={end}>
        {(list.data !== undefined || failure !== null) && (
          <More
            more={hasNextPage}
            failed={failure !== null}
            pending={isFetching && (list.data === undefined || list.isFetchingNextPage)}
            load={() => void (list.data === undefined ? list.refetch() : fetchNextPage())}
            label={strings.earlier}
            end={isNothing ? '' : strings.beginning}
          />
        )}
      </div>
    </section>
  );
}
