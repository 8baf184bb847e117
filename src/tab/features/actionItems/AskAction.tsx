import { use, useEffect, useRef } from 'react';
import { dateText } from '../../../domain/dateFormat.ts';
import { shapes } from '../../../domain/dateShapes.ts';
import type { ChosenFields, ToAsk } from '../../../reading/sentences/readTypedAction.ts';
import { usePanel } from '../../shared/session/panel.tsx';
import { useLowerStrings } from '../../strings/lower/useLowerStrings.ts';
import { LocaleContext } from '../../strings/strings.tsx';

/** Asks for what is not clear, with what it most likely is as buttons; each of them adds. */
export function AskAction(props: {
  asked: Exclude<ToAsk, { about: 'title' }>;
  answer: (chosen: ChosenFields) => void;
  leave: () => void;
}) {
  const { asked } = props;
  const { pair } = usePanel();
  const strings = useLowerStrings().actions;
  const locale = use(LocaleContext);
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  const choices: [string, ChosenFields][] =
    asked.about === 'day'
      ? [
          ...asked.days.map((day): [string, ChosenFields] => [
            dateText(locale, shapes.wholeDay, day),
            { dueDate: day },
          ]),
          [strings.noDay, { dueDate: null }],
        ]
      : [
          [strings.newIsTheirs(pair.other.short), { ownerId: pair.other.id }],
          [strings.newIsYours, { ownerId: pair.you.id }],
        ];
  return (
    <fieldset className="pasted" onKeyDown={(event) => event.key === 'Escape' && props.leave()}>
      <legend>{asked.about === 'day' ? strings.asksDay(asked.words) : strings.asksOwner(asked.name)}</legend>
      {choices.map(([said, chosen], index) => (
        <button
          key={said}
          ref={index === 0 ? first : null}
          type="button"
          className="button"
          onClick={() => props.answer(chosen)}
        >
          {said}
        </button>
      ))}
    </fieldset>
  );
}
