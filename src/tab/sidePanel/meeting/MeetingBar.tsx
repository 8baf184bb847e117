import { lazy } from 'react';
import type { MeetingMoment } from '../../../domain/meetingMoment.ts';
import { useWording } from '../../wording/wording.tsx';
import { LaterPart } from '../dialog/LaterPart.tsx';
import { useShown } from '../dialog/useShown.ts';
import { usePanel } from '../session/panel.tsx';
import { FiledLately } from './FiledLately.tsx';
import { useFileable } from './useFileable.ts';
import { useFailureText, useMeetingActions } from './useMeetingActions.ts';
import { useMoment } from './useMoment.ts';

const WrapUpDialog = lazy(() => import('./WrapUpDialog.tsx'));

/** Where the meeting stands, and its beginning and end: at the foot of the panel. */
export function MeetingBar() {
  const { view, writable } = usePanel();
  const words = useWording().meeting;
  const moment = useMoment();
  const fileable = useFileable();
  const dialog = useShown();
  const { start } = useMeetingActions();
  const failure = useFailureText(start.error);
  const isDue = moment.kind === 'closing' || moment.kind === 'ended';
  return (
    <section className="meeting" aria-label={words.title} data-due={isDue}>
      {moment.kind !== 'between' && <p className="meeting-moment">{said(words, moment)}</p>}
      {view.canUndo !== null && (
        <FiledLately key={view.canUndo.meetingId} meetingId={view.canUndo.meetingId} />
      )}
      <div className="meeting-buttons">
        {fileable && (
          <button
            ref={dialog.openerRef}
            type="button"
            className={isDue ? 'button primary' : 'button'}
            disabled={!writable}
            onClick={dialog.show}
          >
            {words.wrapUp}
          </button>
        )}
        {moment.kind === 'between' && (
          <button type="button" className="link" disabled={start.isPending} onClick={() => start.mutate()}>
            {words.start}
          </button>
        )}
      </div>
      <div role="alert">{failure !== null && <p className="notice">{failure}</p>}</div>
      {dialog.times > 0 && (
        <LaterPart>
          <WrapUpDialog key={dialog.times} dialog={dialog} />
        </LaterPart>
      )}
    </section>
  );
}

function said(
  words: ReturnType<typeof useWording>['meeting'],
  moment: Exclude<MeetingMoment, { kind: 'between' }>,
): string {
  if (moment.kind === 'ended') {
    return moment.minutes === 0 ? words.ended : words.endedWrapsUp(moment.minutes);
  }
  if (moment.minutesLeft === null) return words.going;
  return moment.minutesLeft === 0 ? words.timeIsUp : words.minutesLeft(moment.minutesLeft);
}
