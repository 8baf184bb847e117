import { lazy, type ReactNode, useCallback, useState } from 'react';
import type { OneOnOneView } from '../../../contract/http.ts';
import type { HistoryPlace } from '../../../domain/historyPlace.ts';
import { LazyBoundary } from '../../shared/dialog/LazyBoundary.tsx';
import type { LiveSession } from '../../shared/live/liveSession.ts';
import { TabList } from '../../shared/screens/TabList.tsx';
import { OpenHistoryProvider } from '../../shared/session/openHistory.tsx';
import { useStrings } from '../../strings/strings.tsx';

const History = lazy(() => import('../../features/history/History.tsx'));

const sections = ['agenda', 'history'] as const;

type Section = (typeof sections)[number];

/** The two halves of a 1:1: what is ahead, and what is recorded. A link into the history opens there. */
export function Sections(props: {
  view: OneOnOneView;
  session: LiveSession;
  place: HistoryPlace | null;
  agenda: ReactNode;
}) {
  const strings = useStrings().sections;
  const [shown, setShown] = useState<Section>(props.place === null ? 'agenda' : 'history');
  const [place, setPlace] = useState(props.place);
  const [areAnswersOpen, openAnswers] = useState(false);
  // A link is followed once: who comes back later finds the history from its beginning.
  const show = (section: Section) => {
    setPlace(null);
    openAnswers(false);
    setShown(section);
  };
  const openHistory = useCallback((there: HistoryPlace | null) => {
    setPlace(there);
    openAnswers(there === null);
    setShown('history');
  }, []);
  return (
    <>
      <TabList
        label={strings.label}
        tabs={sections.map((name) => ({ name, text: strings[name] }))}
        shown={shown}
        show={show}
      />
      {shown === 'agenda' ? (
        <OpenHistoryProvider value={openHistory}>{props.agenda}</OpenHistoryProvider>
      ) : (
        <main className="panel" aria-labelledby="section-history">
          <LazyBoundary>
            <History
              view={props.view}
              session={props.session}
              place={place}
              areAnswersOpen={areAnswersOpen}
            />
          </LazyBoundary>
        </main>
      )}
    </>
  );
}
