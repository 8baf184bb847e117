import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { HeldMeetingView } from '../../contract/meetings.ts';
import { useServices } from '../sidePanel/session/services.tsx';
import { useHistoryWording } from '../wording/history/useHistoryWording.ts';
import { useHistory } from './historyContext.tsx';
import { useFailureText } from './useFailureText.ts';

/** Puts an item on the agenda again. The id is drawn once, so that pressing twice makes one topic. */
export function ContinueButton(props: { meetingId: string; item: HeldMeetingView['items'][number] }) {
  const { view, announce } = useHistory();
  const { history } = useServices();
  const words = useHistoryWording();
  const [id] = useState(() => crypto.randomUUID());
  const sent = useMutation({
    mutationFn: () => history.continue(view.id, { id, meetingId: props.meetingId, itemId: props.item.id }),
    onSuccess: () => announce(words.continued),
  });
  const failure = useFailureText(sent.error);
  if (sent.isSuccess) return <p className="quiet">{words.continued}</p>;
  return (
    <p className="no-print">
      <button
        type="button"
        className="link"
        disabled={sent.isPending}
        aria-label={words.continueLabel(props.item.title)}
        onClick={() => sent.mutate()}
      >
        {words.continue}
      </button>
      {failure !== null && <span role="alert"> {failure}</span>}
    </p>
  );
}
