import type { ComponentType } from 'react';
import type { MeetingMoment } from '../../../domain/meetingMoment.ts';
import type { LowerStrings } from '../../../locales/en/lower.ts';
import { LazyBoundary } from '../../shared/dialog/LazyBoundary.tsx';
import { type Disclosure, useDisclosure } from '../../shared/dialog/useDisclosure.ts';
import { usePanel } from '../../shared/session/panel.tsx';
import { useLowerStrings } from '../../strings/lower/useLowerStrings.ts';
import { useFailureText } from '../../strings/useFailureText.ts';
import { RecordedBy } from './RecordedBy.tsx';
import { useMeetingActions } from './useMeetingActions.ts';
import { useMoment } from './useMoment.ts';
import { useRecordable } from './useRecordable.ts';
import { useUndoable } from './useUndoable.ts';

/** Where the meeting stands, its beginning and end, and the way back for a day. `WrapUp` goes through its steps. */
export function MeetingBar({ WrapUp }: { WrapUp: ComponentType<{ dialog: Disclosure }> }) {
  const { writable } = usePanel();
  const strings = useLowerStrings().meeting;
  const moment = useMoment();
  const isRecordable = useRecordable();
  const dialog = useDisclosure();
  const { start } = useMeetingActions();
  const failure = useFailureText(start.error);
  const isDue = moment.kind === 'closing' || moment.kind === 'ended';
  const isBetween = moment.kind === 'between';
  // Right after a wrap-up the way back comes before the next meeting.
  const undoable = useUndoable();
  return (
    <section className="meeting-bar" aria-label={strings.title}>
      {!isBetween && (
        <p className="meeting-moment" data-due={isDue}>
          {said(strings, moment)}
        </p>
      )}
      {isBetween && undoable !== null && (
        <RecordedBy key={undoable.meetingId} meetingId={undoable.meetingId} />
      )}
      {isBetween && (
        <button
          type="button"
          className={undoable === null ? 'button primary slim' : 'link'}
          disabled={start.isPending}
          onClick={() => start.mutate()}
        >
          {strings.start}
        </button>
      )}
      {isRecordable && (
        <button
          ref={dialog.openerRef}
          type="button"
          className={isBetween ? 'link' : 'button primary slim'}
          data-key="wrapUp"
          disabled={!writable}
          onClick={dialog.show}
        >
          {strings.wrapUp}
        </button>
      )}
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
    return moment.minutes ? strings.endedWrapsUp(moment.minutes) : strings.ended;
  }
  if (moment.minutesLeft === null) return strings.going;
  return moment.minutesLeft === 0 ? strings.timeIsUp : strings.minutesLeft(moment.minutesLeft);
}
