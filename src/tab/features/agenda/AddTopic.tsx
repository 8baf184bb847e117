import { type ClipboardEvent, type KeyboardEvent, lazy, type Ref, Suspense, useId, useState } from 'react';
import { agendaLimits } from '../../../domain/agendaItem.ts';
import { ErrorBoundary } from '../../shared/dialog/LazyBoundary.tsx';
import { LimitNote } from '../../shared/fields/LimitNote.tsx';
import { Icon } from '../../shared/icons.tsx';
import { useStrings } from '../../strings/strings.tsx';
import { PastedLines } from './PastedLines.tsx';
import { pastedTopics } from './pastedTopics.ts';

const StatusHint = lazy(() => import('./StatusHint.tsx'));

/**
 * The box at hand: Enter adds and the focus stays for the next topic. Several pasted lines are offered as several
 * topics, and what only asks for status as an update.
 */
export function AddTopic(props: {
  add: (titles: readonly string[]) => void;
  /** Where left out, updates are not offered. */
  addUpdate?: (title: string) => void;
  /** How many more the agenda takes. */
  room: number;
  disabled: boolean;
  fieldRef: Ref<HTMLTextAreaElement>;
}) {
  const strings = useStrings();
  const [title, setTitle] = useState('');
  const [pasted, setPasted] = useState<string[] | null>(null);
  const noteId = useId();
  const length = title.trim().length;
  const tooLong = length > agendaLimits.title;

  const isOffered = length > 0 && !tooLong && props.room > 0;

  const submit = () => {
    if (!isOffered) return;
    props.add([title.trim()]);
    setTitle('');
  };
  const paste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
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
      <form
        className="add-form"
        data-disabled={props.disabled}
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <Icon name="plus" />
        <textarea
          rows={1}
          ref={props.fieldRef}
          className="field"
          value={title}
          placeholder={strings.agenda.add}
          aria-label={strings.agenda.addLabel}
          aria-invalid={tooLong}
          aria-describedby={noteId}
          enterKeyHint="done"
          disabled={props.disabled}
          onChange={(event) => setTitle(oneLine(event.target.value))}
          onKeyDown={(event) => submitOnEnter(event, submit)}
          onPaste={paste}
        />
        {length > 0 && (
          <button type="submit" className="button" disabled={tooLong || props.room === 0}>
            {strings.agenda.addNow}
          </button>
        )}
      </form>
      {isOffered && props.addUpdate && (
        // Only a hint: where its script does not come there is none.
        <ErrorBoundary otherwise={null}>
          <Suspense fallback={null}>
            <StatusHint
              title={title.trim()}
              add={(asked) => {
                props.addUpdate?.(asked);
                setTitle('');
              }}
            />
          </Suspense>
        </ErrorBoundary>
      )}
      <LimitNote id={noteId} length={length} limit={agendaLimits.title} />
      {props.room === 0 && <p className="field-note">{strings.agenda.full(agendaLimits.openItems)}</p>}
    </div>
  );
}

/** A title has one line; the field breaks it where it is wide. */
function oneLine(text: string): string {
  return text.replace(/[\r\n]+/gu, ' ');
}

/** While an input method composes, Enter belongs to it. */
function submitOnEnter(event: KeyboardEvent, submit: () => void): void {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
  event.preventDefault();
  submit();
}
