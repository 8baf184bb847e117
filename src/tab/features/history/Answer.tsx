import type { AnswersPageView } from '../../../contract/meetings.ts';
import { Face } from '../../shared/people/Face.tsx';
import { useHistoryStrings } from '../../strings/history/useHistoryStrings.ts';
import { useHistory } from './historyContext.tsx';
import { LateEdits } from './LateEdits.tsx';
import { PlainText } from './PlainText.tsx';

type Answers = AnswersPageView['meetings'][number]['answers'];

/** What the two answered, side by side. */
export function AnswersOfBoth(props: { answers: Answers; search?: string }) {
  const { pair } = useHistory();
  const strings = useHistoryStrings();
  return (
    <ul className="answers-of-both">
      {[pair.you, pair.other].map((person) => {
        const answer = props.answers.find(({ personId }) => personId === person.id);
        return (
          <li key={person.id}>
            <Face person={person} />
            <div>
              <span className="visually-hidden">{person.short}: </span>
              {answer === undefined ? (
                <span className="quiet">{strings.noAnswer}</span>
              ) : (
                <PlainText text={answer.text} search={props.search ?? ''} />
              )}
              <LateEdits late={answer?.late ?? []} search={props.search ?? ''} />
            </div>
          </li>
        );
      })}
    </ul>
  );
}
