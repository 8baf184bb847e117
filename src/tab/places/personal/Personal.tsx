import { useQuery } from '@tanstack/react-query';
import { lazy, useEffect, useState } from 'react';
import { ConnectionsButton } from '../../features/connections/ConnectionsButton.tsx';
import { retrying } from '../../shared/api/retrying.ts';
import { LeaveButton } from '../../shared/deletion/LeaveButton.tsx';
import { LazyBoundary } from '../../shared/dialog/LazyBoundary.tsx';
import { FailureScreen } from '../../shared/screens/FailureScreen.tsx';
import { PanelSkeleton } from '../../shared/screens/Skeleton.tsx';
import { useServices } from '../../shared/services/services.tsx';
import { usePersonalStrings } from '../../strings/personal/usePersonalStrings.ts';
import { MyOneOnOne } from './MyOneOnOne.tsx';

const OneHistory = lazy(() => import('./OneHistory.tsx'));

/** The personal app: all of somebody's 1:1s at a glance. Read by this person alone. */
export default function Personal(props: { onReady: () => void }) {
  const { myOneOnOnes: mine } = useServices();
  const strings = usePersonalStrings();
  const { data, error, failureCount, isFetching, refetch } = useQuery({
    ...retrying,
    queryKey: ['mine'],
    queryFn: () => mine.list(),
    refetchOnWindowFocus: true,
  });
  const { onReady } = props;
  const [readId, setRead] = useState<string | null>(null);
  const isSettled = data !== undefined || error !== null;
  useEffect(() => {
    if (isSettled) onReady();
  }, [isSettled, onReady]);
  if (data === undefined) {
    if (error === null) return <PanelSkeleton stillTrying={failureCount > 0} />;
    return <FailureScreen error={error} retry={() => void refetch()} retrying={isFetching} />;
  }
  const read = data.oneOnOnes.find(({ id }) => id === readId);
  if (read !== undefined) {
    return (
      <LazyBoundary>
        <OneHistory oneOnOneId={read.id} name={read.other.name} back={() => setRead(null)} />
      </LazyBoundary>
    );
  }
  return (
    <main className="panel personal">
      <h1 className="personal-title">{strings.title}</h1>
      {data.oneOnOnes.length === 0 ? (
        <p>{strings.none}</p>
      ) : (
        <ul className="mine">
          {data.oneOnOnes.map((one) => (
            <MyOneOnOne key={one.id} one={one} now={data.now} read={() => setRead(one.id)} />
          ))}
        </ul>
      )}
      <div>
        <ConnectionsButton withText />
      </div>
      <p className="quiet">{strings.privacy}</p>
      <div>
        <LeaveButton />
      </div>
    </main>
  );
}
