import { useEffect } from 'react';
import FailureScreen from '../../shared/screens/FailureScreen.tsx';
import { PanelSkeleton } from '../../shared/screens/Skeleton.tsx';
import { useOneOnOne } from '../../shared/session/useOneOnOne.ts';
import { useLowerStrings } from '../../strings/lower/useLowerStrings.ts';
import { useStrings } from '../../strings/strings.tsx';
import { useQuestionText } from '../../strings/useQuestionText.ts';

/**
 * The meeting's stage: the opening question, large enough to answer it across a room. In the dialog at the start of a call
 * it can be answered at once.
 * @param props `answer`: goes there; null where that is not offered
 */
export default function Stage(props: { chatId: string; answer: (() => void) | null; onReady: () => void }) {
  const strings = useStrings();
  const questionText = useQuestionText();
  const { data, error, isFetching, refetch } = useOneOnOne(props.chatId);
  const { onReady } = props;
  const { answerNow } = useLowerStrings();
  const isSettled = data !== undefined || error !== null;
  useEffect(() => {
    if (isSettled) onReady();
  }, [isSettled, onReady]);
  if (data === undefined) {
    if (error === null) return <PanelSkeleton stillTrying={false} />;
    return <FailureScreen error={error} retry={() => void refetch()} retrying={isFetching} />;
  }
  return (
    <main className="stage">
      <p className="stage-label">{strings.stage.label}</p>
      <h1 className="stage-question">{questionText(data.openingQuestion.text)}</h1>
      {props.answer !== null && (
        <button type="button" className="button primary" onClick={props.answer}>
          {answerNow}
        </button>
      )}
      <p className="stage-people">{strings.header.pair(data.people[0].name, data.people[1].name)}</p>
    </main>
  );
}
