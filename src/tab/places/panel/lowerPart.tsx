import { lazy } from 'react';
import { MeetingBar } from '../../features/meeting/MeetingBar.tsx';

export { ActionItems } from '../../features/actionItems/ActionItems.tsx';
export { MyNotes } from '../../features/notes/MyNotes.tsx';
export { PendingOneOnOne } from '../../shared/deletion/PendingOneOnOne.tsx';

const WrapUpDialog = lazy(() => import('./wrapUp/WrapUpDialog.tsx'));

/** Where the meeting stands, with the wrap-up that goes through what several features hold. */
export function MeetingWithWrapUp() {
  return <MeetingBar WrapUp={WrapUpDialog} />;
}
