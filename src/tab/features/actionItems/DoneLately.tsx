import { useId, useState } from 'react';
import type { ActionItemView } from '../../../contract/actionItems.ts';
import { DeleteLine } from '../../shared/deletion/DeleteLine.tsx';
import { Icon } from '../../shared/icons.tsx';
import { usePanel } from '../../shared/session/panel.tsx';
import { useLowerStrings } from '../../strings/lower/useLowerStrings.ts';
import { useDayText } from '../../strings/useDayText.ts';
import { ActionTick } from './ActionTick.tsx';
import type { ActionActions } from './useActionActions.ts';

/** What was closed lately, folded away; each can be taken up again. */
export function DoneLately(props: { items: readonly ActionItemView[]; actions: ActionActions }) {
  const strings = useLowerStrings().actions;
  const [shown, setShown] = useState(false);
  const listId = useId();
  return (
    <div className="done-lately">
      <button
        type="button"
        className="link"
        aria-expanded={shown}
        aria-controls={listId}
        onClick={() => setShown(!shown)}
      >
        {strings.doneLately} ({props.items.length})
      </button>
      <ul id={listId} hidden={!shown}>
        {shown &&
          props.items.map((item) => <Closed key={item.id} item={item} change={props.actions.change} />)}
      </ul>
    </div>
  );
}

function Closed(props: { item: ActionItemView; change: ActionActions['change'] }) {
  const { item } = props;
  const { view, pair, now, announce } = usePanel();
  const strings = useLowerStrings().actions;
  const dayText = useDayText();
  const day = dayText(item.closedAt ?? now(), now());
  return (
    <li className="action" data-status={item.status} aria-label={strings.label(item.title)}>
      {item.status === 'done' ? (
        <ActionTick item={item} change={props.change} />
      ) : (
        <button
          type="button"
          className="icon-button"
          aria-label={strings.takeUp(item.title)}
          onClick={() => props.change(item, { status: 'open' })}
        >
          <Icon name="undo" />
        </button>
      )}
      <div>
        <p className="closed-title">{item.title}</p>
        <p className="about">
          {item.ownerId === pair.you.id ? strings.yours : pair.other.short} ·{' '}
          {item.status === 'done' ? strings.doneOn(day) : strings.droppedOn(day)}
        </p>
        <DeleteLine
          oneOnOneId={view.id}
          pair={pair}
          subject={{ kind: 'actionItem', actionId: item.id }}
          name={item.title}
          announce={announce}
        />
      </div>
    </li>
  );
}
