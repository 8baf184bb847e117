import { useEffect, useRef } from 'react';
import { agendaLimits } from '../../../domain/agendaItem.ts';
import { useLowerStrings } from '../../strings/lower/useLowerStrings.ts';
import { useStrings } from '../../strings/strings.tsx';

/** Several lines were pasted: add each as a topic, or keep them as one. */
export default function PastedLines(props: {
  lines: readonly string[];
  room: number;
  addEach: () => void;
  keepAsOne: () => void;
}) {
  const { agenda } = useStrings();
  const strings = useLowerStrings().pasted;
  const first = useRef<HTMLButtonElement>(null);
  const tooLong = props.lines.filter((line) => line.length > agendaLimits.title).length;
  const tooMany = props.lines.length > props.room;
  useEffect(() => first.current?.focus(), []);
  return (
    <fieldset className="pasted" onKeyDown={(event) => event.key === 'Escape' && props.keepAsOne()}>
      <legend>{strings.title(props.lines.length)}</legend>
      {tooLong > 0 && <p className="field-note">{strings.linesTooLong(tooLong)}</p>}
      {tooMany && <p className="field-note">{agenda.full(agendaLimits.openItems)}</p>}
      <button
        ref={first}
        type="button"
        className="button primary"
        disabled={tooLong > 0 || tooMany}
        onClick={props.addEach}
      >
        {strings.addLines(props.lines.length)}
      </button>
      <button type="button" className="button" onClick={props.keepAsOne}>
        {strings.asOne}
      </button>
    </fieldset>
  );
}
