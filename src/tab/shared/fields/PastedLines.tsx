import { useEffect, useRef } from 'react';
import { actionItemLimits } from '../../../domain/actionItem.ts';
import { agendaLimits } from '../../../domain/agendaItem.ts';
import { useLowerStrings } from '../../strings/lower/useLowerStrings.ts';
import { useStrings } from '../../strings/strings.tsx';

/** Several lines were pasted: add each as a topic or an action item, or keep them as one. */
export default function PastedLines(props: {
  of: 'topics' | 'actionItems';
  lines: readonly string[];
  room: number;
  addEach: () => void;
  keepAsOne: () => void;
}) {
  const { agenda } = useStrings();
  const { pasted: strings, actions } = useLowerStrings();
  const { counted, limit, full } =
    props.of === 'topics'
      ? { counted: strings, limit: agendaLimits.title, full: agenda.full(agendaLimits.openItems) }
      : { counted: actions.pasted, limit: actionItemLimits.title, full: actions.full(actionItemLimits.open) };
  const first = useRef<HTMLButtonElement>(null);
  const tooLong = props.lines.filter((line) => line.length > limit).length;
  const tooMany = props.lines.length > props.room;
  useEffect(() => first.current?.focus(), []);
  return (
    <fieldset className="pasted" onKeyDown={(event) => event.key === 'Escape' && props.keepAsOne()}>
      <legend>{strings.title(props.lines.length)}</legend>
      {tooLong > 0 && <p className="field-note">{counted.linesTooLong(tooLong)}</p>}
      {tooMany && <p className="field-note">{full}</p>}
      <button
        ref={first}
        type="button"
        className="button primary"
        disabled={tooLong > 0 || tooMany}
        onClick={props.addEach}
      >
        {counted.addLines(props.lines.length)}
      </button>
      <button type="button" className="button" onClick={props.keepAsOne}>
        {strings.asOne}
      </button>
    </fieldset>
  );
}
