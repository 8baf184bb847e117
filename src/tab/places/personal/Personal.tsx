import { useQuery } from '@tanstack/react-query';
import { lazy, useEffect, useState } from 'react';
import type { MyOneOnOnes } from '../../../contract/myOneOnOnes.ts';
import { ConnectionsButton } from '../../features/connections/ConnectionsButton.tsx';
import { retrying } from '../../shared/api/retrying.ts';
import { LeaveButton } from '../../shared/deletion/LeaveButton.tsx';
import { LazyBoundary } from '../../shared/dialog/LazyBoundary.tsx';
import FailureScreen from '../../shared/screens/FailureScreen.tsx';
import { PanelSkeleton } from '../../shared/screens/Skeleton.tsx';
import { TabList } from '../../shared/screens/TabList.tsx';
import { useServices } from '../../shared/services/services.tsx';
import { usePersonalStrings } from '../../strings/personal/usePersonalStrings.ts';
import { MyActions } from './MyActions.tsx';
import { MyOneOnOnesList } from './MyOneOnOnesList.tsx';
import { mineKey } from './mineKey.ts';
import type { OneOnOnePart, PanelOfOne } from './OneOnOnePage.tsx';

const OneOnOnePage = lazy(() => import('./OneOnOnePage.tsx'));

const pages = ['oneOnOnes', 'actions', 'privacy'] as const;

type Page = (typeof pages)[number];

/**
 * The personal app: all of somebody's 1:1s, whichever needs them first, and what they promised in any of them. Read by
 * this person alone.
 * @param props `Panel` is what shows a 1:1 whole
 */
export default function Personal(props: { onReady: () => void; Panel: PanelOfOne }) {
  const { myOneOnOnes: mine } = useServices();
  const { data, error, failureCount, isFetching, refetch } = useQuery({
    ...retrying,
    queryKey: mineKey,
    queryFn: () => mine.list(),
    refetchOnWindowFocus: true,
  });
  const { onReady } = props;
  const isSettled = data !== undefined || error !== null;
  useEffect(() => {
    if (isSettled) onReady();
  }, [isSettled, onReady]);
  if (data !== undefined) return <Pages mine={data} Panel={props.Panel} again={() => void refetch()} />;
  if (error === null) return <PanelSkeleton stillTrying={failureCount > 0} />;
  return <FailureScreen error={error} retry={() => void refetch()} retrying={isFetching} />;
}

function Pages({ mine, Panel, again }: { mine: MyOneOnOnes; Panel: PanelOfOne; again: () => void }) {
  const strings = usePersonalStrings();
  const [page, setPage] = useState<Page>('oneOnOnes');
  const [opened, setOpened] = useState<{ id: string; part: OneOnOnePart } | null>(null);
  const one = mine.oneOnOnes.find(({ id }) => id === opened?.id);
  if (one !== undefined && opened !== null) {
    // What was done in there is on the list at once.
    const back = () => {
      setOpened(null);
      again();
    };
    return (
      <LazyBoundary>
        <OneOnOnePage
          key={`${opened.id} ${opened.part}`}
          oneOnOneId={one.id}
          name={one.other.name}
          part={opened.part}
          Panel={Panel}
          back={back}
        />
      </LazyBoundary>
    );
  }
  return (
    <>
      <TabList
        label={strings.title}
        tabs={pages.map((name) => ({ name, text: strings.pages[name] }))}
        shown={page}
        show={setPage}
      />
      <main className="panel personal" aria-labelledby={`section-${page}`}>
        <h1 className="personal-title">{strings.pages[page]}</h1>
        {page === 'oneOnOnes' && <MyOneOnOnesList mine={mine} open={(id, part) => setOpened({ id, part })} />}
        {page === 'actions' && <MyActions mine={mine} />}
        {page === 'privacy' && (
          <>
            <p>{strings.privacy}</p>
            <div>
              <ConnectionsButton withText />
            </div>
            <div>
              <LeaveButton />
            </div>
          </>
        )}
      </main>
    </>
  );
}
