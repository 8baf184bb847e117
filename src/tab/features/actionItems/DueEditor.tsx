import { type FormEvent, useEffect, useRef } from 'react';
import type { ActionItem } from '../../../domain/actionItem.ts';
import { useLowerStrings } from '../../strings/lower/useLowerStrings.ts';

/** The day, in the browser's own date field. What could not be saved stays in it. */
export function DueEditor(props: {
  dueDate: ActionItem['dueDate'];
  setDue: (dueDate: ActionItem['dueDate']) => Promise<boolean>;
  hide: () => void;
}) {
  const strings = useLowerStrings().actions.due;
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const save: typeof props.setDue = async (dueDate) => {
    const isSaved = dueDate === props.dueDate || (await props.setDue(dueDate));
    if (isSaved) props.hide();
    return isSaved;
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save(field.current?.value || null);
  };
  return (
    <form
      className="due-editor"
      onSubmit={submit}
      onKeyDown={(event) => event.key === 'Escape' && props.hide()}
    >
      <input
        ref={field}
        type="date"
        className="field boxed"
        aria-label={strings.field}
        defaultValue={props.dueDate ?? ''}
        max="9999-12-31"
      />
      <button type="submit" className="button primary">
        {strings.save}
      </button>
      {props.dueDate !== null && (
        <button type="button" className="button" onClick={() => save(null)}>
          {strings.clear}
        </button>
      )}
    </form>
  );
}
