import { Failure } from '../../contract/errors.ts';
import type { OneOnOneView } from '../../contract/http.ts';
import type { LiveSession } from '../live/liveSession.ts';
import { ActionItems } from './actionItems/ActionItems.tsx';
import { ActionDraftProvider } from './actionItems/actionDraft.tsx';
import { Agenda } from './agenda/Agenda.tsx';
import { Answers } from './answers/Answers.tsx';
import { NextMeeting } from './cadence/NextMeeting.tsx';
import { Welcome } from './firstRun/Welcome.tsx';
import { MeetingBar } from './meeting/MeetingBar.tsx';
import { PrivacyLine } from './privacy/PrivacyLine.tsx';
import { OpeningQuestionSection } from './question/OpeningQuestionSection.tsx';
import { FailureScreen } from './screens/FailureScreen.tsx';
import { LockedNotice } from './screens/LockedNotice.tsx';
import { PanelProvider } from './session/panel.tsx';
import { useLiveState } from './session/useLiveSession.ts';
import { usePanelOf } from './session/usePanelOf.ts';
import { Header } from './status/Header.tsx';
import { useAnnouncer } from './status/useAnnouncer.tsx';

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
        {live.locked !== null && <LockedNotice why={live.locked} />}
        <section className="opening" aria-labelledby="opening-question">
          <OpeningQuestionSection />
          <Answers />
        </section>
        <Welcome />
        <ActionDraftProvider>
          <Agenda arrived={arrived} />
          <ActionItems />
        </ActionDraftProvider>
        {arrived && <MeetingBar />}
        {region}
      </main>
    </PanelProvider>
  );
}
