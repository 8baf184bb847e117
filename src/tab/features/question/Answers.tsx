import { agendaLimits } from '../../../domain/agendaItem.ts';
import { SharedField } from '../../shared/fields/SharedField.tsx';
import { Face } from '../../shared/people/Face.tsx';
import { usePanel } from '../../shared/session/panel.tsx';
import { useSharedText } from '../../shared/session/useSharedText.ts';
import { useStrings } from '../../strings/strings.tsx';
import { useAnswer } from './useAnswer.ts';

/** What each of the two answers this time: your own to write, the other's to read as it is written. */
export function Answers() {
  const strings = useStrings().answers;
  return (
    <ul className="answer-list" aria-label={strings.label}>
      <YourAnswer />
      <TheirAnswer />
    </ul>
  );
}

function YourAnswer() {
  const { pair, writable } = usePanel();
  const strings = useStrings().answers;
  const text = useAnswer(pair.you);
  return (
    <li className="answer">
      <Face person={pair.you} />
      <SharedField
        text={text}
        limit={agendaLimits.answer}
        label={strings.yours}
        placeholder={strings.placeholder}
        className="boxed"
        readOnly={!writable}
      />
    </li>
  );
}

function TheirAnswer() {
  const { pair } = usePanel();
  const strings = useStrings().answers;
  const answer = useSharedText(useAnswer(pair.other));
  return (
    <li className="answer" data-empty={answer.trim() === ''} aria-label={strings.theirs(pair.other.short)}>
      <Face person={pair.other} />
      {answer.trim() === '' ? (
        <p className="answer-text quiet">{strings.notYet(pair.other.short)}</p>
      ) : (
        <p className="answer-text">{answer}</p>
      )}
    </li>
  );
}
