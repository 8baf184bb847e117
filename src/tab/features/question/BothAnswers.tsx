import { Face } from '../../shared/people/Face.tsx';
import type { PairMember } from '../../shared/people/pair.ts';
import { usePanel } from '../../shared/session/panel.tsx';
import { useSharedText } from '../../shared/session/useSharedText.ts';
import { useAnswer } from './useAnswer.ts';

/** Both answers in one line, which opens and closes the whole. */
export function BothAnswers(props: { isOpen: boolean; setOpen: (isOpen: boolean) => void }) {
  const { pair } = usePanel();
  return (
    <button
      type="button"
      className="both-answers"
      aria-expanded={props.isOpen}
      onClick={() => props.setOpen(!props.isOpen)}
    >
      <Said person={pair.you} />
      <Said person={pair.other} />
    </button>
  );
}

function Said({ person }: { person: PairMember }) {
  const answer = useSharedText(useAnswer(person));
  return (
    <span className="said">
      <Face person={person} />
      <span>{answer}</span>
    </span>
  );
}
