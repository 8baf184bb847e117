import { useEffect, useState } from 'react';
import { FailureScreen } from '../../shared/screens/FailureScreen.tsx';
import { PanelSkeleton } from '../../shared/screens/Skeleton.tsx';
import { useOneOnOne } from '../../shared/session/useOneOnOne.ts';
import { useLowerStrings } from '../../strings/lower/useLowerStrings.ts';
import { useStrings } from '../../strings/strings.tsx';
import { useQuestionText } from '../../strings/useQuestionText.ts';
import { SidePanel } from '../panel/SidePanel.tsx';

/**
 * The meeting's stage: the opening question, large enough to answer it across a room. In the dialog at the start of a call
 * it can be answered at once: the panel is drawn in its place.
 */
export default function Stage(props: { chatId: string; isDialog: boolean; onReady: () => void }) {
  const strings = useStrings();
  const questionText = useQuestionText();
  const { data, error, isFetching, refetch } = useOneOnOne(props.chatId);
  const { onReady } = props;
  const { answerNow } = useLowerStrings();
  const [isAnswering, setAnswering] = useState(false);
  const isSettled = data !== undefined || error !== null;
  useEffect(() => {
    if (isSettled) onReady();
  }, [isSettled, onReady]);
  if (data === undefined) {
    if (error === null) return <PanelSkeleton stillTrying={false} />;
    return <FailureScreen error={error} retry={() => void refetch()} retrying={isFetching} />;
  }
  if (isAnswering) return <SidePanel chatId={props.chatId} historyPlace={null} onReady={onReady} />;
  return (
    <main className="stage">
      <p className="stage-label">{strings.stage.label}</p>
      <h1 className="stage-question">{questionText(data.openingQuestion.text)}</h1>
      {props.isDialog && (
        <button type="button" className="button primary" onClick={() => setAnswering(true)}>
          {answerNow}
        </button>
      )}
      <p className="stage-people">{strings.header.pair(data.people[0].name, data.people[1].name)}</p>
    </main>
  );
}
