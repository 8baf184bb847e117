import { lazy } from 'react';
import { NextPromise } from '../../features/actionItems/NextPromise.tsx';
import { Overdue } from '../../features/actionItems/Overdue.tsx';
import { AskedOfYou } from '../../features/agenda/AskedOfYou.tsx';
import { Awaited } from '../../features/agenda/Awaited.tsx';
import { ConnectionsButton } from '../../features/connections/ConnectionsButton.tsx';
import { Keyboard } from '../../features/keyboard/Keyboard.tsx';
import { MeetingBar } from '../../features/meeting/MeetingBar.tsx';
import { RecordedLately } from '../../features/meeting/RecordedLately.tsx';
import { PrivacyLine } from '../../features/privacy/PrivacyLine.tsx';
import { clickOn, goTo } from './goTo.ts';

export { ActionItems } from '../../features/actionItems/ActionItems.tsx';
export { MyNotes } from '../../features/notes/MyNotes.tsx';
export { PendingOneOnOne } from '../../shared/deletion/PendingOneOnOne.tsx';

const WrapUpDialog = lazy(() => import('./wrapUp/WrapUpDialog.tsx'));

const addTopic = '.agenda .add-form textarea';
const wrapUp = '[data-key=wrapUp]';

const toActionItems = () => goTo('#actions-title');

/** What asks for attention now: promises that are late, questions of the other, the meeting's beginning and end. */
export function News({ arrived }: { arrived: boolean }) {
  return (
    <div className="news">
      {arrived && <Awaited />}
      {arrived && <MeetingBar WrapUp={WrapUpDialog} />}
      <Overdue go={toActionItems} />
      <AskedOfYou go={() => goTo('#updates-title')} />
    </div>
  );
}

/** The promise that comes first, at hand beneath the agenda. */
export function FirstPromise() {
  return <NextPromise go={toActionItems} />;
}

/** What is said at the end. */
export function Foot() {
  return (
    <footer className="foot">
      <RecordedLately />
      <PrivacyLine>
        <ConnectionsButton />
        <Keyboard
          newTopic={() => document.querySelector<HTMLElement>(addTopic)?.focus()}
          wrapUp={() => clickOn(wrapUp)}
        />
      </PrivacyLine>
    </footer>
  );
}
