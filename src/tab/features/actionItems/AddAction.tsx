import { type FormEvent, type RefObject, useId } from 'react';
import type { ActionItemView } from '../../../contract/actionItems.ts';
import { actionItemLimits } from '../../../domain/actionItem.ts';
import { LimitNote } from '../../shared/fields/LimitNote.tsx';
import { Icon } from '../../shared/icons.tsx';
import { useLowerStrings } from '../../strings/lower/useLowerStrings.ts';
import { NewOwner } from './NewOwner.tsx';
import { useActionField } from './useActionField.ts';
import { useNotAdded } from './useNotAdded.ts';

/**
 * The box at hand: Enter adds and the focus stays. What could not be added stays in it, with the reason. A topic of
 * the agenda may be put into it, to be completed.
 */
export function AddAction(props: {
  added: (item: ActionItemView) => void;
  /** How many more may be open. */
  room: number;
  fieldRef: RefObject<HTMLInputElement | null>;
}) {
  const strings = useLowerStrings().actions;
  const field = useActionField(props.added, props.fieldRef);
  const notAdded = useNotAdded(field);
  const noteId = useId();
  const length = field.text.trim().length;
  const tooLong = length > actionItemLimits.title;
  const isFull = props.room <= 0;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (length > 0 && !tooLong && !isFull) field.submit();
  };
  return (
    <form className="add-topic" onSubmit={submit}>
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
      <div className="add-form">
        <Icon name="plus" />
        <input
          ref={props.fieldRef}
          className="field"
          value={field.text}
          placeholder={strings.add}
          aria-label={strings.add}
          aria-invalid={tooLong || notAdded !== null}
          aria-describedby={noteId}
          autoComplete="off"
          enterKeyHint="done"
          onChange={(event) => field.type(event.target.value)}
        />
        {length > 0 && (
          <button type="submit" className="button" disabled={tooLong || isFull || field.pending}>
            {strings.addNow}
          </button>
        )}
      </div>
      <LimitNote id={noteId} length={length} limit={actionItemLimits.title} />
      {isFull && <p className="field-note">{strings.full(actionItemLimits.open)}</p>}
      <div role="alert">
        {notAdded !== null && (
          <p className="field-note" data-over="true">
            {notAdded}
          </p>
        )}
      </div>
      {length > 0 && <NewOwner ownerId={field.ownerId} choose={field.setOwner} />}
    </form>
  );
}
