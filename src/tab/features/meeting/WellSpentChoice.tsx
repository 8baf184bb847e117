import { type WellSpent, wellSpentAnswers } from '../../../domain/meeting.ts';
import { useLowerStrings } from '../../strings/lower/useLowerStrings.ts';

/** "Was this time well spent?", answered with one tap. While it is sent, the pressed button keeps the focus. */
export function WellSpentChoice(props: {
  chosen: WellSpent | null;
  disabled: boolean;
  choose: (answer: WellSpent) => void;
}) {
  const strings = useLowerStrings().meeting;
  return (
    <fieldset className="well-spent">
      <legend>{strings.wellSpent}</legend>
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
          {strings.wellSpentAnswers[answer]}
        </button>
      ))}
      <p className="quiet">{strings.wellSpentSeen}</p>
    </fieldset>
  );
}
