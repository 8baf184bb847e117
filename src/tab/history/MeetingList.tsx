import { useState } from 'react';
import type { HistoryPlace } from '../../domain/historyPlace.ts';
import { useHistoryWording } from '../wording/history/useHistoryWording.ts';
import { MonthChoice } from './MonthChoice.tsx';
import { More } from './More.tsx';
import { PrintButton } from './PrintButton.tsx';
import { PrintedRange } from './PrintedRange.tsx';
import { Story } from './Story.tsx';
import { useFailureText } from './useFailureText.ts';
import { useLinkedMonth } from './useLinkedMonth.ts';
import { useMeetingPages } from './useMeetingPages.ts';
import { useReached } from './useReached.ts';

/** The meetings of the two, newest first, page after page. */
export function MeetingList(props: { place: HistoryPlace | null }) {
  const words = useHistoryWording();
  const [month, setMonth] = useState<string | undefined>();
  const list = useMeetingPages(month);
  const { hasNextPage, isFetching, fetchNextPage } = list;
  const pages = list.data?.pages ?? [];
  const { isGone } = useLinkedMonth(props.place, month === undefined ? pages[0] : undefined, setMonth);
  const failure = useFailureText(list.error);
  const end = useReached(hasNextPage && !isFetching && failure === null, () => void fetchNextPage());
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
      {isGone && <p className="notice">{words.linkedGone}</p>}
      {list.data === undefined && failure === null && <p className="quiet">{words.loading}</p>}
      {isNothing && <p>{month === undefined ? words.empty : words.emptyMonth}</p>}
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
            label={words.earlier}
            end={isNothing ? '' : words.beginning}
          />
        )}
      </div>
    </section>
  );
}
