import { type ClipboardEvent, lazy, type ReactNode, type Ref, Suspense, useId, useState } from 'react';
import { agendaLimits } from '../../../domain/agendaItem.ts';
import { ErrorBoundary, LazyBoundary } from '../../shared/dialog/LazyBoundary.tsx';
import { LimitNote } from '../../shared/fields/LimitNote.tsx';
import { submitOnEnter, withoutBreaks } from '../../shared/fields/singleLine.ts';
import { splitLines } from '../../shared/fields/splitLines.ts';
import { Icon } from '../../shared/icons.tsx';
import { useStrings } from '../../strings/strings.tsx';
import type { Offered } from './TopicHint.tsx';

const PastedLines = lazy(() => import('../../shared/fields/PastedLines.tsx'));
const TopicHint = lazy(() => import('./TopicHint.tsx'));

/**
 * The box at hand: Enter adds and the focus stays for the next topic. Several pasted lines are offered as several
 * topics, what only asks for status as an update, and a topic whose purpose is plain with that purpose.
 */
export function AddTopic(props: {
  add: (titles: readonly string[]) => void;
  /** Where left out, nothing is offered for what is typed. */
  offered?: Offered;
  /** How many more the agenda takes. */
  room: number;
  disabled: boolean;
  fieldRef: Ref<HTMLTextAreaElement>;
  /** Stands in the box while it is empty. */
  children?: ReactNode;
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
    const topics = splitLines(event.clipboardData.getData('text/plain'));
    if (topics.length < 2) return;
    event.preventDefault();
    setPasted(topics);
  };

  return (
    <div className="add-topic">
      {pasted !== null && (
        <LazyBoundary>
          <PastedLines
            of="topics"
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
        </LazyBoundary>
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
          onChange={(event) => setTitle(withoutBreaks(event.target.value))}
          onKeyDown={(event) => submitOnEnter(event, submit)}
          onPaste={paste}
        />
        {length === 0 && props.children}
        {length > 0 && (
          <button type="submit" className="button" disabled={tooLong || props.room === 0}>
            {strings.agenda.addNow}
          </button>
        )}
      </form>
      {isOffered && props.offered && (
        // Only a hint: where its script does not come there is none.
        <ErrorBoundary otherwise={null}>
          <Suspense fallback={null}>
            <TopicHint title={title.trim()} offered={props.offered} added={() => setTitle('')} />
          </Suspense>
        </ErrorBoundary>
      )}
      <LimitNote id={noteId} length={length} limit={agendaLimits.title} />
      {props.room === 0 && <p className="field-note">{strings.agenda.full(agendaLimits.openItems)}</p>}
    </div>
  );
}
