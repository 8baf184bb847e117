import { lazy } from 'react';
import { Failure } from '../../../contract/errors.ts';
import type { OneOnOneView } from '../../../contract/http.ts';
import { Agenda } from '../../features/agenda/Agenda.tsx';
import { OpeningQuestionSection } from '../../features/question/OpeningQuestionSection.tsx';
import { NextMeeting } from '../../features/schedule/NextMeeting.tsx';
import { LazyBoundary } from '../../shared/dialog/LazyBoundary.tsx';
import type { LiveSession } from '../../shared/live/liveSession.ts';
import { useAnnouncer } from '../../shared/screens/useAnnouncer.tsx';
import { ActionDraftProvider } from '../../shared/session/actionDraft.tsx';
import { PanelProvider } from '../../shared/session/panel.tsx';
import { useLiveState } from '../../shared/session/useLiveSession.ts';
import { usePanelOf } from '../../shared/session/usePanelOf.ts';
import { Header } from './status/Header.tsx';
import { useWelcomed } from './useWelcomed.ts';

type LowerPart = typeof import('./lowerPart.tsx');

// What nothing on the first picture waits for: fetched in one script, once the rest is drawn.
const ofLowerPart = <Name extends keyof LowerPart>(name: Name) =>
  lazy(() => import('./lowerPart.tsx').then((part) => ({ default: part[name] })));

const ActionItems = ofLowerPart('ActionItems');
const FirstPromise = ofLowerPart('FirstPromise');
const Foot = ofLowerPart('Foot');
const MyNotes = ofLowerPart('MyNotes');
const News = ofLowerPart('News');
const PendingOneOnOne = ofLowerPart('PendingOneOnOne');

const FailureScreen = lazy(() => import('../../shared/screens/FailureScreen.tsx'));
const LockedNotice = lazy(() => import('../../shared/screens/LockedNotice.tsx'));
const Welcome = lazy(() => import('../../features/firstRun/Welcome.tsx'));

const notTheirs = new Failure('notFound');

/**
 * The open panel: whose it is and what is going on, the question and its answers, the agenda; then, or beside where there
 * is room, the action items.
 */
export function OpenPanel(props: { view: OneOnOneView; session: LiveSession }) {
  const { view, session } = props;
  const live = useLiveState(session);
  const { announce, region } = useAnnouncer();
  const arrived = live.phase === 'ready';
  const panel = usePanelOf(view, session, announce);
  const welcome = useWelcomed(panel);
  if (live.phase === 'refused') {
    return (
      <LazyBoundary>
        <FailureScreen error={notTheirs} retry={() => location.reload()} retrying={false} />
      </LazyBoundary>
    );
  }
  return (
    <PanelProvider value={panel}>
      <main className="panel">
        <Header live={live} />
        <NextMeeting isMeeting={view.running !== null}>
          <LazyBoundary>
            <News arrived={arrived} />
          </LazyBoundary>
        </NextMeeting>
        <LazyBoundary>
          <PendingOneOnOne />
        </LazyBoundary>
        {live.locked !== null && (
          <LazyBoundary>
            <LockedNotice why={live.locked} />
          </LazyBoundary>
        )}
        <ActionDraftProvider>
          <div className="half">
            <OpeningQuestionSection />
            {welcome.isNew && (
              <LazyBoundary>
                <Welcome close={welcome.close} />
              </LazyBoundary>
            )}
            <Agenda arrived={arrived}>
              <LazyBoundary>
                <FirstPromise />
              </LazyBoundary>
            </Agenda>
          </div>
          <div className="half">
            <LazyBoundary>
              <ActionItems />
            </LazyBoundary>
            <LazyBoundary>
              <MyNotes />
            </LazyBoundary>
            <LazyBoundary>
              <Foot />
            </LazyBoundary>
          </div>
        </ActionDraftProvider>
        {region}
      </main>
    </PanelProvider>
  );
}
