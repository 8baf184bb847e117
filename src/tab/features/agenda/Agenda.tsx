import { lazy, type ReactNode, useRef } from 'react';
import { roomFor } from '../../../domain/agendaItem.ts';
import { agendaGroupsOf } from '../../shared/agenda/groups.ts';
import { useAgendaActions } from '../../shared/agenda/useAgendaActions.ts';
import { LazyBoundary } from '../../shared/dialog/LazyBoundary.tsx';
import { AgendaSkeleton } from '../../shared/screens/Skeleton.tsx';
import { usePanel } from '../../shared/session/panel.tsx';
import { useAgenda } from '../../shared/session/useAgenda.ts';
import { useStrings } from '../../strings/strings.tsx';
import { AddTopic } from './AddTopic.tsx';
import { ItemList } from './ItemList.tsx';
import { useRemoval } from './useRemoval.ts';

// Fetched with what lies below the fold, which brings one too.
const UndoBar = lazy(() =>
  import('../../shared/undo/UndoBar.tsx').then((part) => ({ default: part.UndoBar })),
);

const NeedQuestion = lazy(() => import('./NeedQuestion.tsx'));

/**
 * The pair's agenda document, with the box to add to it at hand: at the foot of what is seen, and by keyboard before the
 * topics. `children` stand beneath it.
 */
export function Agenda(props: { arrived: boolean; children?: ReactNode }) {
  const { doc, pair, writable } = usePanel();
  const { agenda: strings, undo: undoWords } = useStrings();
  const items = useAgenda(doc);
  const actions = useAgendaActions();
  const { latest, remove, undo } = useRemoval();
  const addField = useRef<HTMLTextAreaElement>(null);
  const groups = agendaGroupsOf(items);
  const waiting = groups.waiting.length;
  return (
    <section className="agenda" aria-labelledby="agenda-title">
      <h2 className="section-title" id="agenda-title">
        {strings.title}
        {props.arrived && (
          <span className="count">
            <span aria-hidden="true">{waiting}</span>
            <span className="visually-hidden">{strings.count(waiting)}</span>
          </span>
        )}
      </h2>
      <div className="at-hand">
        {latest !== null && (
          <LazyBoundary>
            <UndoBar
              key={latest.id}
              done={undoWords.removed(latest.title)}
              undo={undo}
              leave={() => addField.current?.focus()}
            />
          </LazyBoundary>
        )}
        <AddTopic
          add={actions.add}
          offered={{
            addUpdate(title) {
              actions.addUpdate(title);
              addField.current?.focus();
            },
            addFor(title, purpose) {
              actions.addFor(title, purpose);
              addField.current?.focus();
            },
          }}
          room={roomFor(items, pair.you.id)}
          disabled={!writable}
          fieldRef={addField}
        >
          {writable && (
            <LazyBoundary>
              <NeedQuestion />
            </LazyBoundary>
          )}
        </AddTopic>
        {props.children}
      </div>
      {props.arrived && waiting + groups.updates.length === 0 && (
        <p className="empty quiet">{items.length === 0 ? strings.empty : strings.allDiscussed}</p>
      )}
      {props.arrived ? <ItemList items={items} actions={actions} remove={remove} /> : <AgendaSkeleton />}
    </section>
  );
}
