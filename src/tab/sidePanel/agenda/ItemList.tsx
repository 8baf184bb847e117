import { useRef } from 'react';
import type { AgendaItem } from '../../../domain/agendaItem.ts';
import { useWording } from '../../wording/wording.tsx';
import { Item } from '../item/Item.tsx';
import { groupsOf } from './groups.ts';
import type { AgendaActions } from './useAgendaActions.ts';
import { type Drag, useDragOrder } from './useDragOrder.ts';

/**
 * The items in reading order. Waiting and discussed ones are children of one array, so that an item which is ticked,
 * or moved by the other person, keeps its element: the cursor of whoever types in it stays.
 */
export function ItemList(props: {
  items: AgendaItem[];
  actions: AgendaActions;
  remove: (item: AgendaItem) => void;
}) {
  const { items, actions } = props;
  const words = useWording().agenda;
  const list = useRef<HTMLUListElement>(null);
  const { drag, handlers } = useDragOrder(list, (id, place) => {
    const item = items.find((one) => one.id === id);
    if (item !== undefined) actions.moveTo(item, place);
  });
  const groups = groupsOf(items);
  const entry = (item: AgendaItem, _: number, group: AgendaItem[]) => (
    <Item
      key={item.id}
      item={item}
      isFirst={item === group[0]}
      isLast={item === group.at(-1)}
      actions={actions}
      remove={props.remove}
      dragged={drag?.id === item.id ? drag.by : null}
      drop={dropMark(drag, item, group)}
    />
  );
  const heading = groups.discussed.length > 0 && (
    <li key="discussed-title" className="discussed-title">
      <h3>{words.discussed}</h3>
    </li>
  );
  return (
    <ul className="items" ref={list} data-dragging={drag !== null} {...handlers}>
      {[...groups.waiting.map(entry), heading, ...groups.discussed.map(entry)]}
    </ul>
  );
}

/** Where the line is drawn that shows the place a dragged item would take. */
function dropMark(drag: Drag | null, item: AgendaItem, group: AgendaItem[]): 'before' | 'after' | null {
  if (drag === null || !group.some((one) => one.id === drag.id)) return null;
  const others = group.filter((one) => one.id !== drag.id);
  if (others[drag.place] === item) return 'before';
  return drag.place >= others.length && others.at(-1) === item ? 'after' : null;
}
