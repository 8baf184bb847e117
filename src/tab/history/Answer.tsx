import type { AnswersPageView } from '../../contract/meetings.ts';
import { Face } from '../sidePanel/people/Face.tsx';
import { useHistoryWording } from '../wording/history/useHistoryWording.ts';
import { useHistory } from './historyContext.tsx';
import { LateNotes } from './LateNotes.tsx';
import { PlainText } from './PlainText.tsx';

type Answers = AnswersPageView['meetings'][number]['answers'];

/** What the two answered, side by side. */
export function AnswersOfBoth(props: { answers: Answers; search?: string }) {
  const { pair } = useHistory();
  const words = useHistoryWording();
  return (
    <ul className="answers-of-both">
      {[pair.you, pair.other].map((person) => {
        const answer = props.answers.find(({ personId }) => personId === person.id);
        return (
          <li key={person.id}>
            <Face person={person} />
            <div>
              <span className="unseen">{person.short}: </span>
              {answer === undefined ? (
                <span className="quiet">{words.noAnswer}</span>
              ) : (
                <PlainText text={answer.text} search={props.search ?? ''} />
              )}
              <LateNotes late={answer?.late ?? []} search={props.search ?? ''} />
            </div>
          </li>
        );
      })}
    </ul>
  );
}
