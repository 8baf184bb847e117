import { type KeyboardEvent, useRef } from 'react';
import { actionItemLimits } from '../../../domain/actionItem.ts';
import { useSyncConnections, useTellToDo } from '../../shared/connections/useSyncConnections.ts';
import { UndoBar } from '../../shared/undo/UndoBar.tsx';
import { useLowerStrings } from '../../strings/lower/useLowerStrings.ts';
import { useStrings } from '../../strings/strings.tsx';
import { ActionRow } from './ActionRow.tsx';
import { AddAction } from './AddAction.tsx';
import { DoneLately } from './DoneLately.tsx';
import type { ArrangedItems } from './toActionLists.ts';
import { useActionActions } from './useActionActions.ts';
import { useActionItems } from './useActionItems.ts';
import { useSendUnsaved } from './useSendUnsaved.ts';

const nothingYet: ArrangedItems = { open: [], closed: [], today: '' };

/** What the two have promised: what is open, the box to add to it, and what was closed lately. */
export function ActionItems() {
  const strings = useLowerStrings().actions;
  const { list, unsaved, failed, refetch, isFetching } = useActionItems();
  const refused = useSendUnsaved(unsaved);
  const { open, closed, today } = list ?? nothingYet;
  const { actions, latest, undo, failure } = useActionActions([...open, ...closed]);
  const handed = useSyncConnections()?.handed ?? null;
  useTellToDo(closed, handed);
  const addField = useRef<HTMLTextAreaElement>(null);
  return (
    <section
      className="actions"
      aria-labelledby="actions-title"
      onKeyDown={(event) => onUndoKey(event, undo)}
    >
      <h2 className="section-title" id="actions-title" tabIndex={-1}>
        {strings.title}
        {list !== null && (
          <span className="count">
            <span aria-hidden="true">{open.length}</span>
            <span className="visually-hidden">{strings.count(open.length)}</span>
          </span>
        )}
      </h2>
      {list === null && <NotThere failed={failed} retrying={isFetching} retry={() => void refetch()} />}
      {list !== null && open.length === 0 && (
        <p className="empty quiet">{closed.length === 0 ? strings.empty : strings.noneOpen}</p>
      )}
      <ul className="items">
        {open.map((item) => (
          <ActionRow
            key={item.id}
            item={item}
            today={today}
            actions={actions}
            handed={handed}
            isUnsaved={unsaved.some((action) => action.item.id === item.id)}
          />
        ))}
      </ul>
      {closed.length > 0 && <DoneLately items={closed} actions={actions} />}
      <div className="at-hand">
        <div role="alert">
          {(failure !== null || refused !== null) && (
            <p className="field-note" data-over="true">
              {failure ?? (refused !== null && strings.refused(refused))}
            </p>
          )}
        </div>
        {latest !== null && (
          <UndoBar key={latest.key} done={latest.said} undo={undo} leave={() => addField.current?.focus()} />
        )}
        <AddAction added={actions.added} room={actionItemLimits.open - open.length} fieldRef={addField} />
      </div>
    </section>
  );
}

function NotThere(props: { failed: boolean; retrying: boolean; retry: () => void }) {
  const { retry } = useStrings();
  const strings = useLowerStrings().actions;
  if (!props.failed) return <p className="empty quiet">{strings.loading}</p>;
  return (
    <p className="empty quiet" role="alert">
      {strings.notFetched}{' '}
      <button type="button" className="link" disabled={props.retrying} onClick={props.retry}>
        {retry}
      </button>
    </p>
  );
}

/** Ctrl+Z takes back what was done where the focus is; everywhere else it belongs to the agenda. */
function onUndoKey(event: KeyboardEvent, undo: () => void): void {
  const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'z';
  const isText =
    event.target instanceof Element && event.target.matches('input:not([type=checkbox]), textarea');
  if (!isUndo || isText) return;
  event.preventDefault();
  event.stopPropagation();
  undo();
}
