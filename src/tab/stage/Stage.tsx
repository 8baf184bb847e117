import { useEffect } from 'react';
import { FailureScreen } from '../sidePanel/screens/FailureScreen.tsx';
import { PanelSkeleton } from '../sidePanel/screens/Skeleton.tsx';
import { useOneOnOne } from '../sidePanel/session/useOneOnOne.ts';
import { useQuestionText } from '../wording/useQuestionText.ts';
import { useWording } from '../wording/wording.tsx';

/** The meeting's stage: the opening question, large enough to answer it across a room. */
export default function Stage(props: { chatId: string; settled: () => void }) {
  const words = useWording();
  const questionText = useQuestionText();
  const { data, error, isFetching, refetch } = useOneOnOne(props.chatId);
  const { settled } = props;
  const isSettled = data !== undefined || error !== null;
  useEffect(() => {
    if (isSettled) settled();
  }, [isSettled, settled]);
  if (data === undefined) {
    if (error === null) return <PanelSkeleton stillTrying={false} />;
    return <FailureScreen error={error} retry={() => void refetch()} retrying={isFetching} />;
  }
  return (
    <main className="stage">
      <p className="stage-label">{words.stage.label}</p>
      <h1 className="stage-question">{questionText(data.openingQuestion.text)}</h1>
      <p className="stage-people">{words.header.pair(data.people[0].name, data.people[1].name)}</p>
    </main>
  );
}
