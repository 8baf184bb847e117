import type { ComponentType } from 'react';
import type { MeetingMoment } from '../../../domain/meetingMoment.ts';
import type { LowerStrings } from '../../../locales/en/lower.ts';
import { LazyBoundary } from '../../shared/dialog/LazyBoundary.tsx';
import { type Disclosure, useDisclosure } from '../../shared/dialog/useDisclosure.ts';
import { usePanel } from '../../shared/session/panel.tsx';
import { useLowerStrings } from '../../strings/lower/useLowerStrings.ts';
import { useFailureText } from '../../strings/useFailureText.ts';
import { RecordedLately } from './RecordedLately.tsx';
import { useMeetingActions } from './useMeetingActions.ts';
import { useMoment } from './useMoment.ts';
import { useRecordable } from './useRecordable.ts';

/** Where the meeting stands, and its beginning and end: at the foot of the panel. `WrapUp` goes through its steps. */
export function MeetingBar({ WrapUp }: { WrapUp: ComponentType<{ dialog: Disclosure }> }) {
  const { view, writable } = usePanel();
  const strings = useLowerStrings().meeting;
  const moment = useMoment();
  const fileable = useRecordable();
  const dialog = useDisclosure();
  const { start } = useMeetingActions();
  const failure = useFailureText(start.error);
  const isDue = moment.kind === 'closing' || moment.kind === 'ended';
  return (
    <section className="meeting" aria-label={strings.title} data-due={isDue}>
      {moment.kind !== 'between' && <p className="meeting-moment">{said(strings, moment)}</p>}
      {view.canUndo !== null && (
        <RecordedLately key={view.canUndo.meetingId} meetingId={view.canUndo.meetingId} />
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
            {strings.wrapUp}
          </button>
        )}
        {moment.kind === 'between' && (
          <button type="button" className="link" disabled={start.isPending} onClick={() => start.mutate()}>
            {strings.start}
          </button>
        )}
      </div>
      <div role="alert">{failure !== null && <p className="notice">{failure}</p>}</div>
      {dialog.times > 0 && (
        <LazyBoundary>
          <WrapUp key={dialog.times} dialog={dialog} />
        </LazyBoundary>
      )}
    </section>
  );
}

function said(strings: LowerStrings['meeting'], moment: Exclude<MeetingMoment, { kind: 'between' }>): string {
  if (moment.kind === 'ended') {
    return moment.minutes === 0 ? strings.ended : strings.endedWrapsUp(moment.minutes);
  }
  if (moment.minutesLeft === null) return strings.going;
  return moment.minutesLeft === 0 ? strings.timeIsUp : strings.minutesLeft(moment.minutesLeft);
}
