import { type WellSpent, wellSpentAnswers } from '../../../domain/meeting.ts';
import { useWording } from '../../wording/wording.tsx';

/** "Was this time well spent?", answered with one tap. While it is sent, the pressed button keeps the focus. */
export function WellSpentChoice(props: {
  chosen: WellSpent | null;
  disabled: boolean;
  choose: (answer: WellSpent) => void;
}) {
  const words = useWording().meeting;
  return (
    <fieldset className="well-spent">
      <legend>{words.wellSpent}</legend>
      {wellSpentAnswers.map((answer) => (
        <button
          key={answer}
          type="button"
          className="choice"
          aria-pressed={props.chosen === answer}
          aria-disabled={props.disabled}
          onClick={() => {
            if (!props.disabled) props.choose(answer);
          }}
        >
          {words.wellSpentAnswers[answer]}
        </button>
      ))}
      <p className="quiet">{words.wellSpentSeen}</p>
    </fieldset>
  );
}
