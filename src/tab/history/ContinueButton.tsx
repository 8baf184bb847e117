import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { HeldMeetingView } from '../../contract/meetings.ts';
import { useServices } from '../sidePanel/session/services.tsx';
import { useHistoryWording } from '../wording/history/useHistoryWording.ts';
import { useHistory } from './historyContext.tsx';
import { useFailureText } from './useFailureText.ts';

/** Puts an item on the agenda again; whoever of the two presses, and however often, it is one topic there. */
export function ContinueButton(props: { meetingId: string; item: HeldMeetingView['items'][number] }) {
  const { view, announce } = useHistory();
  const { history } = useServices();
  const words = useHistoryWording();
  const done = useRef<HTMLParagraphElement>(null);
  const sent = useMutation({
    mutationFn: () => history.continue(view.id, props.meetingId, props.item.id),
    onSuccess: () => announce(words.continued),
  });
  const failure = useFailureText(sent.error);
  useEffect(() => {
    // The button that had the focus is gone; only its place is left.
    if (sent.isSuccess && document.activeElement === document.body) done.current?.focus();
  }, [sent.isSuccess]);
  if (sent.isSuccess) {
    return (
      <p ref={done} tabIndex={-1} className="quiet no-print">
        {words.continued}
      </p>
    );
  }
  return (
    <p className="no-print">
      <button
        type="button"
        className="link"
        aria-disabled={sent.isPending}
        aria-label={words.continueLabel(props.item.title)}
        onClick={() => {
          if (!sent.isPending) sent.mutate();
        }}
      >
        {words.continue}
      </button>
      {failure !== null && <span role="alert"> {failure}</span>}
    </p>
  );
}
