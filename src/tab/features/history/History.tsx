import { useDeferredValue, useEffect, useId, useMemo, useState } from 'react';
import type { OneOnOneView } from '../../../contract/http.ts';
import type { HistoryPlace } from '../../../domain/historyPlace.ts';
import { searchLimit } from '../../../domain/searchText.ts';
import type { LiveSession } from '../../shared/live/liveSession.ts';
import { useAnnouncer } from '../../shared/screens/useAnnouncer.tsx';
import { PanelProvider } from '../../shared/session/panel.tsx';
import { usePanelOf } from '../../shared/session/usePanelOf.ts';
import { useHistoryStrings } from '../../strings/history/useHistoryStrings.ts';
import { ExportHistory } from './ExportHistory.tsx';
import { type HistoryOf, HistoryProvider } from './historyContext.tsx';
import { MeetingList } from './MeetingList.tsx';
import { Overview } from './Overview.tsx';
import { QuestionTimeline } from './QuestionTimeline.tsx';
import { SearchResults } from './SearchResults.tsx';

/** Milliseconds after the last key press before a search is sent. */
const typingPause = 250;

/** All that is recorded of a 1:1: its question through time, its meetings, its figures, and a search over it. */
export default function History(props: {
  view: OneOnOneView;
  session: LiveSession;
  place: HistoryPlace | null;
  /** Somebody came for the answers. */
  areAnswersOpen?: boolean;
}) {
  const { view } = props;
  const strings = useHistoryStrings();
  const { announce, region } = useAnnouncer();
  const panel = usePanelOf(view, props.session, announce);
  const { pair } = panel;
  const context = useMemo((): HistoryOf => ({ view, pair, announce }), [view, pair, announce]);
  const [typed, setTyped] = useState('');
  const search = useDeferredValue(useDebouncedValue(typed.trim(), typingPause));
  const id = useId();
  useOpenWhenPrinted();
  return (
    <HistoryProvider value={context}>
      <div className="history">
        <h1 className="visually-hidden">{strings.title}</h1>
        <label className="no-print" htmlFor={id}>
          <span className="visually-hidden">{strings.search}</span>
          <input
            id={id}
            type="search"
            className="field boxed"
            value={typed}
            maxLength={searchLimit}
            placeholder={strings.searchHint}
            onChange={(event) => setTyped(event.target.value)}
          />
        </label>
        {search !== '' ? (
          <SearchResults search={search} />
        ) : (
          <>
            <Part title={strings.timeline} isOpenAtFirst={props.areAnswersOpen ?? false}>
              <QuestionTimeline />
            </Part>
            <MeetingList place={props.place} />
            <Part title={strings.overview}>
              <PanelProvider value={panel}>
                <Overview />
              </PanelProvider>
            </Part>
            <Part title={strings.export}>
              <ExportHistory />
            </Part>
          </>
        )}
        {region}
      </div>
    </HistoryProvider>
  );
}

/** A part that is drawn, and fetched, once it is opened. */
function Part(props: { title: string; isOpenAtFirst?: boolean; children: React.ReactNode }) {
  const [isOpen, setOpen] = useState(props.isOpenAtFirst ?? false);
  return (
    <details className="part" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <h2 className="section-title">{props.title}</h2>
      </summary>
      {isOpen && props.children}
    </details>
  );
}

/** A value once it has stayed the same for so many milliseconds. */
function useDebouncedValue(value: string, milliseconds: number): string {
  const [paused, setPaused] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setPaused(value), value === '' ? 0 : milliseconds);
    return () => clearTimeout(timer);
  }, [value, milliseconds]);
  return paused;
}

/** What is folded away on screen belongs on paper. */
function useOpenWhenPrinted(): void {
  useEffect(() => {
    const open = () => {
      for (const details of document.querySelectorAll<HTMLDetailsElement>('.past-meeting'))
        details.open = true;
    };
    window.addEventListener('beforeprint', open);
    return () => window.removeEventListener('beforeprint', open);
  }, []);
}
