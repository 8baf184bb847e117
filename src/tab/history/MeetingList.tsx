import { useInfiniteQuery } from '@tanstack/react-query';
import { use, useEffect, useId, useRef, useState } from 'react';
import type { ActionItemView } from '../../contract/actionItems.ts';
import type { HistoryPageView } from '../../contract/meetings.ts';
import type { HistoryPlace } from '../../domain/historyPlace.ts';
import { retrying } from '../api/retrying.ts';
import { useServices } from '../sidePanel/session/services.tsx';
import { useHistoryWording } from '../wording/history/useHistoryWording.ts';
import { LocaleContext, useWording } from '../wording/wording.tsx';
import { ActionLine } from './ActionLine.tsx';
import { useHistory } from './historyContext.tsx';
import { MeetingEntry } from './MeetingEntry.tsx';
import { monthsBack } from './monthsBack.ts';
import { storyOf } from './storyOf.ts';
import { useFailureText } from './useFailureText.ts';

/** The meetings of the two, newest first, page after page. */
export function MeetingList(props: { place: HistoryPlace | null }) {
  const { view } = useHistory();
  const { history } = useServices();
  const words = useHistoryWording();
  const [month, setMonth] = useState<string | undefined>();
  const pages = useInfiniteQuery({
    ...retrying,
    queryKey: ['history', view.id, month ?? 'latest'],
    queryFn: ({ pageParam }) => history.page(view.id, pageParam === '' ? { month } : { cursor: pageParam }),
    initialPageParam: '',
    getNextPageParam: (page: HistoryPageView) => page.cursor,
  });
  const failure = useFailureText(pages.error);
  const { hasNextPage, isFetching, fetchNextPage } = pages;
  const end = useReached(hasNextPage && !isFetching && failure === null, () => void fetchNextPage());
  const story = storyOf(pages.data?.pages ?? []);
  const actions = (pages.data?.pages ?? []).flatMap((page): ActionItemView[] => page.actions);
  const isEmpty = pages.data !== undefined && story.length === 0 && month === undefined;
  return (
    <section aria-labelledby="history-meetings" className="meetings">
      <MonthChoice month={month} choose={setMonth} />
      {pages.data === undefined && failure === null && <p className="quiet">{words.loading}</p>}
      {isEmpty && <p>{words.empty}</p>}
      {story.map((entry, n) =>
        entry.kind === 'between' ? (
          <section key={entry.actions[0]?.id} className="between">
            <p className="past-heading">{words.between}</p>
            <ul>
              {entry.actions.map((action) => (
                <ActionLine key={action.id} action={action} />
              ))}
            </ul>
          </section>
        ) : (
          <MeetingEntry
            key={entry.meeting.id}
            meeting={entry.meeting}
            actions={actions}
            isOpen={n === firstMeeting(story) || props.place?.meetingId === entry.meeting.id}
            place={props.place?.meetingId === entry.meeting.id ? props.place : null}
          />
        ),
      )}
      <div ref={end} />
      <div role="alert">{failure !== null && <p className="notice">{failure}</p>}</div>
      <More
        more={hasNextPage}
        failed={failure !== null}
        pending={isFetching}
        load={() => void (pages.data === undefined ? pages.refetch() : fetchNextPage())}
        isEmpty={story.length === 0}
      />
    </section>
  );
}

function firstMeeting(story: ReturnType<typeof storyOf>): number {
  return story.findIndex((entry) => entry.kind === 'meeting' && entry.meeting.kind === 'held');
}

function More(props: {
  more: boolean;
  failed: boolean;
  pending: boolean;
  load: () => void;
  isEmpty: boolean;
}) {
  const words = useHistoryWording();
  const { retry } = useWording();
  if (!props.more && !props.failed) {
    return props.isEmpty ? null : <p className="quiet no-print">{words.beginning}</p>;
  }
  const label = props.failed ? retry : words.earlier;
  return (
    <button type="button" className="button no-print" disabled={props.pending} onClick={props.load}>
      {props.pending ? words.loadingMore : label}
    </button>
  );
}

function MonthChoice(props: { month: string | undefined; choose: (month: string | undefined) => void }) {
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
    </div>
  );
}

/** Loads more when the end of the list comes into sight. */
function useReached(isWanted: boolean, reached: () => void) {
  const element = useRef<HTMLDivElement>(null);
  const latest = useRef(reached);
  latest.current = reached;
  useEffect(() => {
    const end = element.current;
    if (!isWanted || end === null || typeof IntersectionObserver === 'undefined') return;
    const observer = new IntersectionObserver(([entry]) => {
      if (entry?.isIntersecting) latest.current();
    });
    observer.observe(end);
    return () => observer.disconnect();
  }, [isWanted]);
  return element;
}
