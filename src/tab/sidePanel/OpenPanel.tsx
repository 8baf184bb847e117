import { lazy } from 'react';
import { Failure } from '../../contract/errors.ts';
import type { OneOnOneView } from '../../contract/http.ts';
import type { LiveSession } from '../live/liveSession.ts';
import { ActionDraftProvider } from './actionItems/actionDraft.tsx';
import { Agenda } from './agenda/Agenda.tsx';
import { Answers } from './answers/Answers.tsx';
import { NextMeeting } from './cadence/NextMeeting.tsx';
import { LazyBoundary } from './dialog/LazyBoundary.tsx';
import { Welcome } from './firstRun/Welcome.tsx';
import { PrivacyLine } from './privacy/PrivacyLine.tsx';
import { OpeningQuestionSection } from './question/OpeningQuestionSection.tsx';
import { FailureScreen } from './screens/FailureScreen.tsx';
import { PanelProvider } from './session/panel.tsx';
import { useLiveState } from './session/useLiveSession.ts';
import { usePanelOf } from './session/usePanelOf.ts';
import { Header } from './status/Header.tsx';
import { useAnnouncer } from './status/useAnnouncer.tsx';

// Below what a side panel shows without scrolling: fetched in one script, once the rest is drawn.
const lowerPart = () => import('./lowerPart.ts');
const ActionItems = lazy(() => lowerPart().then((part) => ({ default: part.ActionItems })));
const MeetingBar = lazy(() => lowerPart().then((part) => ({ default: part.MeetingBar })));

const LockedNotice = lazy(() => import('./screens/LockedNotice.tsx'));

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
        <PrivacyLine />
        <NextMeeting />
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
        {arrived && (
          <LazyBoundary>
            <MeetingBar />
          </LazyBoundary>
        )}
        {region}
      </main>
    </PanelProvider>
  );
}
