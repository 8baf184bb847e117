import { Face } from '../../shared/people/Face.tsx';
import { usePanel } from '../../shared/session/panel.tsx';
import { useStrings } from '../../strings/strings.tsx';
import { useDayText } from '../../strings/useDayText.ts';
import { useQuestionText } from '../../strings/useQuestionText.ts';

/** What the two answered when they last met; one warm sentence until there was a last time. */
export function LastAnswers() {
  const { view, pair, now } = usePanel();
  const strings = useStrings().answers;
  const dayText = useDayText();
  const questionText = useQuestionText();
  const last = view.lastTime;
  const day = last && dayText(last.heldAt, now());
  if (last === null || day === null) return <p className="last-time quiet">{strings.noHistory}</p>;
  const said = (personId: string) => last.answers.find((answer) => answer.personId === personId)?.text.trim();
  const quoted = [pair.other, pair.you].find(({ id }) => said(id));
  return (
    <details className="last-time">
      <summary>
        {strings.lastTime(day)}
        {quoted && (
          <span className="last-preview">
            {quoted.short}: <span>{strings.quoted(said(quoted.id) ?? '')}</span>
          </span>
        )}
      </summary>
      {last.question !== view.openingQuestion.text && (
        <p className="last-question">{questionText(last.question)}</p>
      )}
      <ul className="answer-list">
        {[pair.you, pair.other].map((person) => (
          <li key={person.id} className="answer" aria-label={strings.theirs(person.short)}>
            <Face person={person} />
            <p className="answer-text">{said(person.id) || strings.nothingSaid}</p>
          </li>
        ))}
      </ul>
    </details>
  );
}
