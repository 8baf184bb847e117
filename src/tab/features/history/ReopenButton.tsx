import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { Failure } from '../../../contract/errors.ts';
import type { RecordedMeetingView } from '../../../contract/meetings.ts';
import { useServices } from '../../shared/services/services.tsx';
import { useHistoryStrings } from '../../strings/history/useHistoryStrings.ts';
import { useFailureText } from '../../strings/useFailureText.ts';
import { useHistory } from './historyContext.tsx';

/** Puts an item on the agenda again; whoever of the two presses, and however often, it is one topic there. */
export function ReopenButton(props: { meetingId: string; item: RecordedMeetingView['items'][number] }) {
  const { view, announce } = useHistory();
  const { history } = useServices();
  const strings = useHistoryStrings();
  const done = useRef<HTMLParagraphElement>(null);
  const sent = useMutation({
    mutationFn: () => history.continue(view.id, props.meetingId, props.item.id),
    onSuccess: () => announce(strings.continued),
  });
  const refused: Record<string, string> = strings.notContinued;
  const why = sent.error instanceof Failure ? sent.error.why : undefined;
  const failed = useFailureText(sent.error);
  const failure = (why !== undefined && refused[why]) || failed;
  useEffect(() => {
    // The button that had the focus is gone; only its place is left.
    if (sent.isSuccess && document.activeElement === document.body) done.current?.focus();
  }, [sent.isSuccess]);
  if (sent.isSuccess) {
    return (
      <p ref={done} tabIndex={-1} className="quiet no-print">
        {strings.continued}
      </p>
    );
  }
  return (
    <p className="no-print">
      <button
        type="button"
        className="link"
        aria-disabled={sent.isPending}
        aria-label={strings.continueLabel(props.item.title)}
        onClick={() => {
          if (!sent.isPending) sent.mutate();
        }}
      >
        {strings.continue}
      </button>
      {failure !== null && <span role="alert"> {failure}</span>}
    </p>
  );
}
