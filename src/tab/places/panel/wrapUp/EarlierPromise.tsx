import { useId } from 'react';
import type { ActionItemView } from '../../../../contract/actionItems.ts';
import { DueDate } from '../../../features/actionItems/DueDate.tsx';
import { Owner } from '../../../features/actionItems/Owner.tsx';
import type { ActionActions } from '../../../features/actionItems/useActionActions.ts';
import { useLowerStrings } from '../../../strings/lower/useLowerStrings.ts';
import { promiseOutcomes, type WrapUpDraft } from './useWrapUpDraft.ts';

/** One promise of earlier and what becomes of it. Whose it is and its day are changed at once, as in the panel. */
export function EarlierPromise(props: {
  item: ActionItemView;
  today: string;
  actions: ActionActions;
  draft: WrapUpDraft;
}) {
  const { item, actions, draft } = props;
  const strings = useLowerStrings().meeting;
  const name = useId();
  return (
    <li>
      <fieldset className="earlier-promise">
        <legend>{item.title}</legend>
        <div className="about">
          <Owner item={item} give={(ownerId) => actions.change(item, { ownerId })} />
          <DueDate item={item} today={props.today} setDue={(dueDate) => actions.change(item, { dueDate })} />
        </div>
        {promiseOutcomes.map((outcome) => (
          <label key={outcome}>
            <input
              type="radio"
              name={name}
              checked={draft.outcomeOf(item.id) === outcome}
              onChange={() => draft.choose(item.id, outcome)}
            />
            {strings.outcomes[outcome]}
          </label>
        ))}
      </fieldset>
    </li>
  );
}
