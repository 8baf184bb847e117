import { type ReactNode, useState } from 'react';
import type { AgendaItem } from '../../../domain/agendaItem.ts';
import { freedBy, isUnanswered } from '../../../domain/statusUpdate.ts';
import { agendaGroupsOf, type GroupName } from '../../shared/agenda/groups.ts';
import type { AgendaActions } from '../../shared/agenda/useAgendaActions.ts';
import { usePanel } from '../../shared/session/panel.tsx';
import { useStrings } from '../../strings/strings.tsx';
import type { Drag } from './followDrag.ts';
import { AgendaItemRow } from './item/AgendaItemRow.tsx';
import { useDragOrder } from './useDragOrder.ts';
import { useHeld } from './useHeld.ts';

/**
 * The items in reading order. Those of all groups are children of one array, so that an item which is ticked, or
 * moved by the other person, keeps its element: the cursor of whoever types in it stays.
 */
export function ItemList(props: {
  items: AgendaItem[];
  actions: AgendaActions;
  remove: (item: AgendaItem) => void;
}) {
  const { items, actions } = props;
  const strings = useStrings();
  const [unfolded, setUnfolded] = useState(false);
  const { drag, handlers } = useDragOrder((id, place) => {
    const item = items.find((one) => one.id === id);
    if (item !== undefined) actions.moveTo(item, place);
  });
  const { held, ...focus } = useHeld((id) => items.some((item) => item.id === id && isUnanswered(item)));
  const groups = agendaGroupsOf(items, held);
  const entries = (name: GroupName) =>
    groups[name].map((item, _, group) => (
      <AgendaItemRow
        key={item.id}
        item={item}
        group={name}
        isFirst={item === group[0]}
        isLast={item === group.at(-1)}
        actions={actions}
        remove={props.remove}
        dragged={drag?.id === item.id ? drag.by : null}
        drop={dropMark(drag, item, group)}
      />
    ));
  return (
    <ul className="items" data-dragging={drag !== null} {...handlers} {...focus}>
      {[
        ...entries('waiting'),
        groups.updates.length > 0 && (
          <GroupTitle key="updates-title" id="updates-title">
            {strings.updates.title}
          </GroupTitle>
        ),
        ...entries('updates'),
        groups.answered.length > 0 && (
          <AnsweredTitle
            key="answered-title"
            items={groups.answered}
            unfolded={unfolded}
            unfold={setUnfolded}
          />
        ),
        ...(unfolded ? entries('answered') : []),
        groups.discussed.length > 0 && (
          <GroupTitle key="discussed-title">{strings.agenda.discussed}</GroupTitle>
        ),
        ...entries('discussed'),
      ]}
    </ul>
  );
}

function GroupTitle(props: { id?: string; children: ReactNode }) {
  return (
    <li className="group-title">
      <h3 id={props.id} tabIndex={-1}>
        {props.children}
      </h3>
    </li>
  );
}

/** What writing instead of asking has brought; opens the answers. */
function AnsweredTitle(props: {
  items: readonly AgendaItem[];
  unfolded: boolean;
  unfold: (unfolded: boolean) => void;
}) {
  const { view } = usePanel();
  const strings = useStrings().updates;
  const { updates, minutes } = freedBy(props.items, view.running?.startedAt ?? null);
  return (
    <li className="group-title">
      <button
        type="button"
        className="link"
        aria-expanded={props.unfolded}
        onClick={() => props.unfold(!props.unfolded)}
      >
        {updates === 0 ? strings.answered(props.items.length) : strings.freed(updates, minutes)}
      </button>
    </li>
  );
}

/** Where the line is drawn that shows the place a dragged item would take. */
function dropMark(drag: Drag | null, item: AgendaItem, group: AgendaItem[]): 'before' | 'after' | null {
  if (drag === null || !group.some((one) => one.id === drag.id)) return null;
  const others = group.filter((one) => one.id !== drag.id);
  if (others[drag.place] === item) return 'before';
  return drag.place >= others.length && others.at(-1) === item ? 'after' : null;
}
