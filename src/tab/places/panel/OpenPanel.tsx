import { lazy } from 'react';
import { Failure } from '../../../contract/errors.ts';
import type { OneOnOneView } from '../../../contract/http.ts';
import { Agenda } from '../../features/agenda/Agenda.tsx';
import { ConnectionsButton } from '../../features/connections/ConnectionsButton.tsx';
import { Welcome } from '../../features/firstRun/Welcome.tsx';
import { PrivacyLine } from '../../features/privacy/PrivacyLine.tsx';
import { Answers } from '../../features/question/Answers.tsx';
import { OpeningQuestionSection } from '../../features/question/OpeningQuestionSection.tsx';
import { NextMeeting } from '../../features/schedule/NextMeeting.tsx';
import { LazyBoundary } from '../../shared/dialog/LazyBoundary.tsx';
import type { LiveSession } from '../../shared/live/liveSession.ts';
import { FailureScreen } from '../../shared/screens/FailureScreen.tsx';
import { useAnnouncer } from '../../shared/screens/useAnnouncer.tsx';
import { ActionDraftProvider } from '../../shared/session/actionDraft.tsx';
import { PanelProvider } from '../../shared/session/panel.tsx';
import { useLiveState } from '../../shared/session/useLiveSession.ts';
import { usePanelOf } from '../../shared/session/usePanelOf.ts';
import { Header } from './status/Header.tsx';

// Below what a side panel shows without scrolling: fetched in one script, once the rest is drawn.
const lowerPart = () => import('./lowerPart.tsx');
const ActionItems = lazy(() => lowerPart().then((part) => ({ default: part.ActionItems })));
const MyNotes = lazy(() => lowerPart().then((part) => ({ default: part.MyNotes })));
const Meeting = lazy(() => lowerPart().then((part) => ({ default: part.MeetingWithWrapUp })));

const PendingOneOnOne = lazy(() => lowerPart().then((part) => ({ default: part.PendingOneOnOne })));

const LockedNotice = lazy(() => import('../../shared/screens/LockedNotice.tsx'));

const notTheirs = new Failure('notFound');

/** The open panel, top to bottom: whose it is, the question and its answers, the agenda, the action items. */
export function OpenPanel(props: { view: OneOnOneView; session: LiveSession }) {
  const { view, session } = props;
  const live = useLiveState(session);
  const { announce, region } = useAnnouncer();
  const arrived = live.phase === 'ready';
  const panel = usePanelOf(view, session, announce);
  if (live.phase === 'refused') {
    return <FailureScreen error={notTheirs} retry={() => location.reload()} retrying={false} />;
  }
  return (
    <PanelProvider value={panel}>
      <main className="panel">
        <Header live={live} />
        <PrivacyLine>
          <ConnectionsButton />
        </PrivacyLine>
        <NextMeeting />
        <LazyBoundary>
          <PendingOneOnOne />
        </LazyBoundary>
        {live.locked !== null && (
          <LazyBoundary>
            <LockedNotice why={live.locked} />
          </LazyBoundary>
        )}
        <section className="opening" aria-labelledby="opening-question">
          <OpeningQuestionSection />
          <Answers />
        </section>
        <Welcome />
        <ActionDraftProvider>
          <Agenda arrived={arrived} />
          <LazyBoundary>
            <ActionItems />
          </LazyBoundary>
        </ActionDraftProvider>
        <LazyBoundary>
          <MyNotes />
        </LazyBoundary>
        {arrived && (
          <LazyBoundary>
            <Meeting />
          </LazyBoundary>
        )}
        {region}
      </main>
    </PanelProvider>
  );
}
