import { useInfiniteQuery } from '@tanstack/react-query';
import { lazy } from 'react';
import type { SearchPageView } from '../../../contract/meetings.ts';
import { retryingBriefly } from '../../shared/api/retrying.ts';
import { LazyBoundary } from '../../shared/dialog/LazyBoundary.tsx';
import { useServices } from '../../shared/services/services.tsx';
import { useHistoryStrings } from '../../strings/history/useHistoryStrings.ts';
import { useDayText } from '../../strings/useDayText.ts';
import { useFailureText } from '../../strings/useFailureText.ts';
import { ActionLine } from './ActionLine.tsx';
import { useHistory } from './historyContext.tsx';
import { MeetingEntry } from './MeetingEntry.tsx';
import { More } from './More.tsx';

const OwnNotesFound = lazy(() => import('../../shared/notes/OwnNotesFound.tsx'));

/** What was found, newest first, a year at a time. A search that is typed on is given up. */
export function SearchResults(props: { search: string }) {
  const { view } = useHistory();
  const { history } = useServices();
  const strings = useHistoryStrings();
  const dayText = useDayText();
  const pages = useInfiniteQuery({
    queryKey: ['search', view.id, props.search],
    queryFn: ({ pageParam, signal }) =>
      history.search(view.id, { q: props.search, cursor: pageParam || undefined }, signal),
    initialPageParam: '',
    getNextPageParam: (page: SearchPageView) => page.cursor,
    ...retryingBriefly,
  });
  const failure = useFailureText(pages.error);
  const found = pages.data?.pages ?? [];
  const meetings = found.flatMap((page) => page.meetings);
  const actions = found.flatMap((page) => page.actions);
  const since = found.at(-1)?.since;
  const count = meetings.length + actions.length;
  return (
    <section aria-label={strings.search} className="meetings">
      <h2 className="visually-hidden">{strings.search}</h2>
      <p role="status" className="quiet">
        {pages.isFetching ? strings.searching : null}
        {!pages.isFetching && since !== undefined && count > 0 && strings.found(count)}
        {!pages.isFetching &&
          since !== undefined &&
          count === 0 &&
          strings.nothingFound(dayText(since, view.now))}
      </p>
      <div role="alert">{failure !== null && <p className="notice">{failure}</p>}</div>
      <LazyBoundary>
        <OwnNotesFound of={view} search={props.search} />
      </LazyBoundary>
      {actions.length > 0 && (
        <ul className="between">
          {actions.map((action) => (
            <ActionLine key={action.id} action={action} search={props.search} />
          ))}
        </ul>
      )}
      {meetings.map((meeting) => (
        <MeetingEntry
          key={meeting.id}
          meeting={meeting}
          actions={actions}
          isOpen
          place={null}
          search={props.search}
        />
      ))}
      {(pages.data !== undefined || failure !== null) && (
        <More
          more={pages.hasNextPage}
          failed={failure !== null}
          pending={pages.isFetching && (pages.data === undefined || pages.isFetchingNextPage)}
          load={() => void (pages.data === undefined ? pages.refetch() : pages.fetchNextPage())}
          label={strings.lookFurther}
          end={strings.searchedAll}
        />
      )}
    </section>
  );
}
