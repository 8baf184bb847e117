import { lazy, useEffect } from 'react';
import { Failure } from '../../../contract/errors.ts';
import type { OneOnOneView } from '../../../contract/http.ts';
import type { HistoryPlace } from '../../../domain/historyPlace.ts';
import { LazyBoundary } from '../../shared/dialog/LazyBoundary.tsx';
import { PanelSkeleton } from '../../shared/screens/Skeleton.tsx';
import { useLiveSession } from '../../shared/session/useLiveSession.ts';
import { useOneOnOne } from '../../shared/session/useOneOnOne.ts';
import { useOnNotice } from '../../shared/session/useOnNotice.ts';
import { OpenPanel } from './OpenPanel.tsx';
import { Sections } from './Sections.tsx';

const FailureScreen = lazy(() => import('../../shared/screens/FailureScreen.tsx'));
const NotAPair = lazy(() => import('./NotAPair.tsx'));

/** The 1:1 of a chat: on its way, in trouble, or open. `settled` is called once one of the last two is on screen. */
export function SidePanel(props: {
  chatId: string;
  historyPlace: HistoryPlace | null;
  toOwnPage: () => void;
  onReady: () => void;
}) {
  const { data, error, failureCount, isFetching, refetch } = useOneOnOne(props.chatId);
  const { onReady } = props;
  const isSettled = data !== undefined || error !== null;
  useEffect(() => {
    if (isSettled) onReady();
  }, [isSettled, onReady]);

  if (data !== undefined) {
    return <WithSession view={data} chatId={props.chatId} place={props.historyPlace} />;
  }
  if (error !== null) {
    return (
      <LazyBoundary>
        {error instanceof Failure && error.code === 'notAPair' ? (
          <NotAPair error={error} toOwnPage={props.toOwnPage} />
        ) : (
          <FailureScreen error={error} retry={() => void refetch()} retrying={isFetching} />
        )}
      </LazyBoundary>
    );
  }
  return <PanelSkeleton stillTrying={failureCount > 0} />;
}

function WithSession(props: { view: OneOnOneView; chatId: string; place: HistoryPlace | null }) {
  const { view } = props;
  const onNotice = useOnNotice({ chatId: props.chatId, oneOnOneId: view.id });
  const session = useLiveSession({ oneOnOneId: view.id, personId: view.you, onNotice });
  if (session === null) return <PanelSkeleton stillTrying={false} />;
  const agenda = <OpenPanel view={view} session={session} />;
  return <Sections view={view} session={session} place={props.place} agenda={agenda} />;
}
