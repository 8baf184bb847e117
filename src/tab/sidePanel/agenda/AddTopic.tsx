import { type ClipboardEvent, type FormEvent, type Ref, useId, useState } from 'react';
import { agendaLimits } from '../../../domain/agendaItem.ts';
import { Icon } from '../../icons.tsx';
import { useWording } from '../../wording/wording.tsx';
import { LimitNote } from '../fields/LimitNote.tsx';
import { PastedLines } from './PastedLines.tsx';
import { pastedTopics } from './pastedTopics.ts';

/**
 * The box at hand: Enter adds and the focus stays for the next topic. Several pasted lines are offered as several
 * topics.
 */
export function AddTopic(props: {
  add: (titles: readonly string[]) => void;
  /** How many more the agenda takes. */
  room: number;
  disabled: boolean;
  fieldRef: Ref<HTMLInputElement>;
}) {
  const words = useWording();
  const [title, setTitle] = useState('');
  const [pasted, setPasted] = useState<string[] | null>(null);
  const noteId = useId();
  const length = title.trim().length;
  const tooLong = length > agendaLimits.title;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (length === 0 || tooLong || props.room === 0) return;
    props.add([title.trim()]);
    setTitle('');
  };
  const paste = (event: ClipboardEvent<HTMLInputElement>) => {
    const topics = pastedTopics(event.clipboardData.getData('text/plain'));
    if (topics.length < 2) return;
    event.preventDefault();
    setPasted(topics);
  };

  return (
    <div className="add-topic">
      {pasted !== null && (
        <PastedLines
          lines={pasted}
          room={props.room}
          addEach={() => {
            props.add(pasted);
            setPasted(null);
          }}
          keepAsOne={() => {
            setTitle(`${title} ${pasted.join(' ')}`.trim());
            setPasted(null);
          }}
        />
      )}
      <form className="add-form" onSubmit={submit}>
        <Icon name="plus" />
        <input
          ref={props.fieldRef}
          className="field"
          value={title}
          placeholder={words.agenda.add}
          aria-label={words.agenda.addLabel}
          aria-invalid={tooLong}
          aria-describedby={noteId}
          autoComplete="off"
          enterKeyHint="done"
          disabled={props.disabled}
          onChange={(event) => setTitle(event.target.value)}
          onPaste={paste}
        />
        {length > 0 && (
          <button type="submit" className="button" disabled={tooLong || props.room === 0}>
            {words.agenda.addNow}
          </button>
        )}
      </form>
      <LimitNote id={noteId} length={length} limit={agendaLimits.title} />
      {props.room === 0 && <p className="field-note">{words.agenda.full(agendaLimits.openItems)}</p>}
    </div>
  );
}
