import { type ClipboardEvent, lazy, type RefObject, useId, useState } from 'react';
import type { ActionItemView } from '../../../contract/actionItems.ts';
import { actionItemLimits } from '../../../domain/actionItem.ts';
import { LazyBoundary } from '../../shared/dialog/LazyBoundary.tsx';
import { LimitNote } from '../../shared/fields/LimitNote.tsx';
import { submitOnEnter, withoutBreaks } from '../../shared/fields/singleLine.ts';
import { splitLines } from '../../shared/fields/splitLines.ts';
import { Icon } from '../../shared/icons.tsx';
import { useLowerStrings } from '../../strings/lower/useLowerStrings.ts';
import { AskAction } from './AskAction.tsx';
import { NewDue } from './NewDue.tsx';
import { NewOwner } from './NewOwner.tsx';
import { useActionField } from './useActionField.ts';
import { useFittingHeight } from './useFittingHeight.ts';
import { useNotAdded } from './useNotAdded.ts';

const PastedLines = lazy(() => import('../../shared/fields/PastedLines.tsx'));

/**
 * The box at hand: Enter adds and the focus stays. Whose it is and when it is due are shown as they are read, and
 * changed with one tap; what is not clear is asked before it is stored. What could not be added stays in it, with the
 * reason. A topic of the agenda may be put into it, to be completed.
 */
export function AddAction(props: {
  added: (items: readonly ActionItemView[]) => void;
  /** How many more may be open. */
  room: number;
  fieldRef: RefObject<HTMLTextAreaElement | null>;
}) {
  const strings = useLowerStrings().actions;
  const field = useActionField(props.added, props.fieldRef);
  const notAdded = useNotAdded(field);
  const [pasted, setPasted] = useState<string[] | null>(null);
  const noteId = useId();
  useFittingHeight(props.fieldRef, field.text);
  const length = field.text.trim().length;
  const tooLong = length > actionItemLimits.title;
  const isFull = props.room <= 0;
  const submit = () => {
    if (length > 0 && !tooLong && !isFull) field.submit();
  };
  const paste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const lines = splitLines(event.clipboardData.getData('text/plain'));
    if (lines.length < 2) return;
    event.preventDefault();
    setPasted(lines);
  };
  const backToField = () => props.fieldRef.current?.focus();
  return (
    <div className="add-topic">
      {pasted !== null && (
        <LazyBoundary>
          <PastedLines
            of="actionItems"
            lines={pasted}
            room={props.room}
            addEach={() => {
              field.addEach(pasted);
              setPasted(null);
              backToField();
            }}
            keepAsOne={() => {
              field.type(`${field.text} ${pasted.join(' ')}`.trim());
              setPasted(null);
              backToField();
            }}
          />
        </LazyBoundary>
      )}
      {field.topic !== null && (
        <p className="from-topic">
          <span>{strings.from(field.topic)}</span>
          <button
            type="button"
            className="icon-button"
            aria-label={strings.forgetTopic}
            onClick={field.forgetTopic}
          >
            <Icon name="close" />
          </button>
        </p>
      )}
      <form
        className="add-form"
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
          value={field.text}
          placeholder={strings.add}
          aria-label={strings.add}
          aria-invalid={tooLong || notAdded !== null}
          aria-describedby={noteId}
          autoComplete="off"
          enterKeyHint="done"
          onChange={(event) => field.type(withoutBreaks(event.target.value))}
          onKeyDown={(event) => submitOnEnter(event, submit)}
          onPaste={paste}
        />
        {length > 0 && (
          <button type="submit" className="button" disabled={tooLong || isFull || field.pending}>
            {strings.addNow}
          </button>
        )}
      </form>
      <LimitNote id={noteId} length={length} limit={actionItemLimits.title} />
      {isFull && <p className="field-note">{strings.full(actionItemLimits.open)}</p>}
      <div role="alert">
        {notAdded !== null && (
          <p className="field-note" data-over="true">
            {notAdded}
          </p>
        )}
        {field.asked?.about === 'title' && <p className="field-note">{strings.asksTitle}</p>}
      </div>
      {field.asked !== null && field.asked.about !== 'title' && (
        <AskAction
          asked={field.asked}
          answer={(chosen) => {
            field.submit(chosen);
            backToField();
          }}
          leave={field.stopAsking}
        />
      )}
      {length > 0 && (
        <div className="new-about">
          <NewOwner ownerId={field.ownerId} choose={(ownerId) => field.choose({ ownerId })} />
          <NewDue reading={field.reading} ask={field.ask} choose={(dueDate) => field.choose({ dueDate })} />
        </div>
      )}
    </div>
  );
}
