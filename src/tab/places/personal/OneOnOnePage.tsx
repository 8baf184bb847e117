import { useQuery } from '@tanstack/react-query';
import { type ComponentType, useEffect, useRef } from 'react';
import type { OneOnOneView } from '../../../contract/http.ts';
import History from '../../features/history/History.tsx';
import { MyNotes } from '../../features/notes/MyNotes.tsx';
import { retrying } from '../../shared/api/retrying.ts';
import type { LiveSession } from '../../shared/live/liveSession.ts';
import FailureScreen from '../../shared/screens/FailureScreen.tsx';
import { PanelSkeleton } from '../../shared/screens/Skeleton.tsx';
import { useAnnouncer } from '../../shared/screens/useAnnouncer.tsx';
import { useServices } from '../../shared/services/services.tsx';
import { PanelProvider } from '../../shared/session/panel.tsx';
import { useLiveSession } from '../../shared/session/useLiveSession.ts';
import { useOnNotice } from '../../shared/session/useOnNotice.ts';
import { usePanelOf } from '../../shared/session/usePanelOf.ts';
import { usePersonalStrings } from '../../strings/personal/usePersonalStrings.ts';

/** What of a 1:1 is opened from the list of all: its whole panel, one's own notes, or what is on record. */
export type OneOnOnePart = 'agenda' | 'notes' | 'history';

export type PanelOfOne = ComponentType<{ view: OneOnOneView; session: LiveSession }>;

/** One 1:1 in the personal app: where one can go on without going to its chat, also when there is no chat any more. */
export default function OneOnOnePage(props: {
  oneOnOneId: string;
  name: string;
  part: OneOnOnePart;
  Panel: PanelOfOne;
  back: () => void;
}) {
  const { api } = useServices();
  const strings = usePersonalStrings();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { data, error, failureCount, isFetching, refetch } = useQuery({
    ...retrying,
    queryKey: ['oneOnOne', props.oneOnOneId],
    queryFn: () => api.read(props.oneOnOneId),
  });
  return (
    <>
      <div className="panel personal-head">
        <button type="button" className="link" onClick={props.back}>
          {strings.back}
        </button>
        <h1 ref={heading} className="personal-title" tabIndex={-1}>
          {strings.partOf[props.part](props.name)}
        </h1>
      </div>
      {data !== undefined && <Opened view={data} part={props.part} Panel={props.Panel} />}
      {data === undefined && error === null && <PanelSkeleton stillTrying={failureCount > 0} />}
      {data === undefined && error !== null && (
        <FailureScreen error={error} retry={() => void refetch()} retrying={isFetching} />
      )}
    </>
  );
}

function Opened({ view, part, Panel }: { view: OneOnOneView; part: OneOnOnePart; Panel: PanelOfOne }) {
  // It was not found by a chat: the page knows it by its id.
  const onNotice = useOnNotice({ chatId: view.id, oneOnOneId: view.id });
  const session = useLiveSession({ oneOnOneId: view.id, personId: view.you, onNotice });
  if (session === null) return <PanelSkeleton stillTrying={false} />;
  if (part === 'agenda') return <Panel view={view} session={session} />;
  if (part === 'notes') return <Notes view={view} session={session} />;
  return (
    <main className="panel">
      <History view={view} session={session} place={null} />
    </main>
  );
}

function Notes({ view, session }: { view: OneOnOneView; session: LiveSession }) {
  const { announce, region } = useAnnouncer();
  const panel = usePanelOf(view, session, announce);
  return (
    <PanelProvider value={panel}>
      <main className="panel">
        <MyNotes />
        {region}
      </main>
    </PanelProvider>
  );
}
