import { useQuery } from '@tanstack/react-query';
import type { OneOnOneView } from '../../../contract/http.ts';
import History from '../../features/history/History.tsx';
import { retrying } from '../../shared/api/retrying.ts';
import { FailureScreen } from '../../shared/screens/FailureScreen.tsx';
import { PanelSkeleton } from '../../shared/screens/Skeleton.tsx';
import { useServices } from '../../shared/services/services.tsx';
import { useLiveSession } from '../../shared/session/useLiveSession.ts';
import { useOnNotice } from '../../shared/session/useOnNotice.ts';
import { usePersonalStrings } from '../../strings/personal/usePersonalStrings.ts';

/** What is on record of a 1:1 that has no chat any more, because the other one has left. */
export default function OneHistory(props: { oneOnOneId: string; name: string; back: () => void }) {
  const { api } = useServices();
  const strings = usePersonalStrings();
  const { data, error, failureCount, isFetching, refetch } = useQuery({
    ...retrying,
    queryKey: ['oneOnOne', props.oneOnOneId],
    queryFn: () => api.read(props.oneOnOneId),
  });
  return (
    <main className="panel personal">
      <button type="button" className="link" onClick={props.back}>
        {strings.back}
      </button>
      <h1 className="personal-title">{strings.historyWith(props.name)}</h1>
      {data !== undefined && <Opened view={data} />}
      {data === undefined && error === null && <PanelSkeleton stillTrying={failureCount > 0} />}
      {data === undefined && error !== null && (
        <FailureScreen error={error} retry={() => void refetch()} retrying={isFetching} />
      )}
    </main>
  );
}

function Opened({ view }: { view: OneOnOneView }) {
  // There is no chat by which the page would be found: it is known by its id.
  const onNotice = useOnNotice({ chatId: view.id, oneOnOneId: view.id });
  const session = useLiveSession({ oneOnOneId: view.id, personId: view.you, onNotice });
  return session && <History view={view} session={session} place={null} />;
}
