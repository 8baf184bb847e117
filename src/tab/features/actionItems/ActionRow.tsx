import { lazy, memo } from 'react';
import type { ActionItemView } from '../../../contract/actionItems.ts';
import { LazyBoundary } from '../../shared/dialog/LazyBoundary.tsx';
import { Icon } from '../../shared/icons.tsx';
import { usePanel } from '../../shared/session/panel.tsx';
import { useLowerStrings } from '../../strings/lower/useLowerStrings.ts';
import { ActionTick } from './ActionTick.tsx';
import { ActionTitle } from './ActionTitle.tsx';
import { DueDate } from './DueDate.tsx';
import { Owner } from './Owner.tsx';
import type { ActionActions } from './useActionActions.ts';

const ExportToToDoButton = lazy(() => import('./ExportToToDoButton.tsx'));

/** One open action item. Everything about it is changed in place. */
export const ActionRow = memo(function ActionRow(props: {
  item: ActionItemView;
  today: string;
  actions: ActionActions;
  /** Ids of what this person exported to Microsoft To Do; null while they did not connect it. */
  handed: readonly string[] | null;
  /** Something of it waits on this device to be sent. */
  isUnsaved?: boolean;
}) {
  const { item, actions, handed } = props;
  const { pair } = usePanel();
  const strings = useLowerStrings().actions;
  return (
    <li className="action" aria-label={strings.label(item.title)}>
      <ActionTick item={item} change={actions.change} />
      <ActionTitle item={item} rename={(title) => actions.change(item, { title })} />
      <button
        type="button"
        className="icon-button"
        aria-label={strings.drop(item.title)}
        onClick={() => actions.change(item, { status: 'dropped' })}
      >
        <Icon name="close" />
      </button>
      <div className="about">
        <Owner item={item} give={(ownerId) => actions.change(item, { ownerId })} />
        <DueDate item={item} today={props.today} setDue={(dueDate) => actions.change(item, { dueDate })} />
        {props.isUnsaved && <span className="unsaved">{strings.unsaved}</span>}
        {handed !== null && item.ownerId === pair.you.id && (
          <LazyBoundary>
            <ExportToToDoButton item={item} isHanded={handed.includes(item.id)} />
          </LazyBoundary>
        )}
        {item.link !== null && (
          <a
            className="link"
            href={item.link}
            target="_blank"
            rel="noreferrer"
            aria-label={strings.messageOf(item.title)}
          >
            {strings.message}
          </a>
        )}
      </div>
    </li>
  );
});
