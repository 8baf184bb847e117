import { use, useRef, useState } from 'react';
import type { ActionItemView } from '../../../contract/actionItems.ts';
import { dateText } from '../../../domain/dateFormat.ts';
import { shapes } from '../../../domain/dateShapes.ts';
import { useLowerStrings } from '../../strings/lower/useLowerStrings.ts';
import { LocaleContext } from '../../strings/strings.tsx';
import { DueEditor } from './DueEditor.tsx';
import { useDueText } from './useDueText.ts';

type SetDue = (dueDate: string | null) => Promise<boolean>;

/** When it is due, in calm words; opens the field to change it, which closes once the change is stored. */
export function DueDate(props: { item: ActionItemView; today: string; setDue: SetDue }) {
  const { item } = props;
  const strings = useLowerStrings().actions.due;
  const locale = use(LocaleContext);
  const [shown, setShown] = useState(false);
  const chip = useRef<HTMLButtonElement>(null);
  const { dueDate } = item;
  const { text, isOverdue } = useDueText(dueDate, props.today);
  const hide = () => {
    setShown(false);
    chip.current?.focus();
  };
  return (
    <>
      <button
        ref={chip}
        type="button"
        className="chip"
        data-due={dueDate === null ? 'none' : isOverdue ? 'overdue' : 'later'}
        aria-expanded={shown}
        aria-label={strings.label(item.title, text)}
        title={dueDate === null ? undefined : dateText(locale, shapes.wholeDay, dueDate)}
        onClick={() => setShown(!shown)}
      >
        {text}
      </button>
      {shown && <DueEditor dueDate={dueDate} setDue={props.setDue} hide={hide} />}
    </>
  );
}
