import { use, useRef, useState } from 'react';
import { dateText } from '../../../domain/dateFormat.ts';
import { shapes } from '../../../domain/dateShapes.ts';
import { dayIn } from '../../../domain/dayIn.ts';
import type { TypedAction } from '../../../reading/sentences/readTypedAction.ts';
import { useServices } from '../../shared/services/services.tsx';
import { usePanel } from '../../shared/session/panel.tsx';
import { useLowerStrings } from '../../strings/lower/useLowerStrings.ts';
import { LocaleContext } from '../../strings/strings.tsx';
import { DueEditor } from './DueEditor.tsx';

import { useDueText } from './useDueText.ts';

/** When the new one will be due, as it is read; opens the field to change it. */
export function NewDue(props: {
  /** null until it is read. */
  reading: TypedAction | null;
  choose: (dueDate: string | null) => void;
  ask: () => void;
}) {
  const { now } = usePanel();
  const { zone } = useServices();
  const strings = useLowerStrings().actions;
  const locale = use(LocaleContext);
  const [shown, setShown] = useState(false);
  const chip = useRef<HTMLButtonElement>(null);
  const dueDate = props.reading?.dueDate ?? null;
  const isUnclear = props.reading?.asked?.about === 'day';
  const { text } = useDueText(dueDate, dayIn(zone(), now()));
  const said = isUnclear ? strings.whichDay : text;
  return (
    <>
      <button
        ref={chip}
        type="button"
        className="chip new-part"
        data-due={dueDate === null ? 'none' : 'later'}
        aria-expanded={shown}
        aria-label={dueDate === null ? said : strings.newDue(dateText(locale, shapes.wholeDay, dueDate))}
        title={dueDate === null ? undefined : dateText(locale, shapes.wholeDay, dueDate)}
        onClick={() => (isUnclear ? props.ask() : setShown(!shown))}
      >
        {said}
      </button>
      {shown && (
        <DueEditor
          dueDate={dueDate}
          setDue={async (chosen) => {
            props.choose(chosen);
            return true;
          }}
          hide={() => {
            setShown(false);
            chip.current?.focus();
          }}
        />
      )}
    </>
  );
}
