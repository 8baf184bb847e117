import { useEffect } from 'react';
import { FailureScreen } from '../../shared/screens/FailureScreen.tsx';
import { PanelSkeleton } from '../../shared/screens/Skeleton.tsx';
import { useOneOnOne } from '../../shared/session/useOneOnOne.ts';
import { useStrings } from '../../strings/strings.tsx';
import { useQuestionText } from '../../strings/useQuestionText.ts';

/** The meeting's stage: the opening question, large enough to answer it across a room. */
export default function Stage(props: { chatId: string; onReady: () => void }) {
  const strings = useStrings();
  const questionText = useQuestionText();
  const { data, error, isFetching, refetch } = useOneOnOne(props.chatId);
  const { onReady } = props;
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
      <p className="stage-people">{strings.header.pair(data.people[0].name, data.people[1].name)}</p>
    </main>
  );
}
