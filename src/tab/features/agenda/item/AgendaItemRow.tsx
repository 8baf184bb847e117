import { type CSSProperties, type KeyboardEvent, lazy, memo } from 'react';
import { itemTexts } from '../../../../contract/agendaDocument.ts';
import { agendaLimits } from '../../../../domain/agendaItem.ts';
import { LazyBoundary } from '../../../shared/dialog/LazyBoundary.tsx';
import { SharedField } from '../../../shared/fields/SharedField.tsx';
import { Icon } from '../../../shared/icons.tsx';
import { usePanel } from '../../../shared/session/panel.tsx';
import { useStrings } from '../../../strings/strings.tsx';
import { About } from './About.tsx';
import { ItemMore } from './ItemMore.tsx';
import { AskForNotes, ItemNotes, useNotesShown } from './ItemNotes.tsx';
import type { ItemProps } from './itemProps.ts';
import { Tick } from './Tick.tsx';
import { UpdateAnswers } from './UpdateAnswers.tsx';

const PrivateLine = lazy(() => import('../../../shared/notes/PrivateLine.tsx'));

/** One thing to talk about. Everything about it is changed in place. */
export const AgendaItemRow = memo(function Item(props: ItemProps) {
  const { item, actions } = props;
  const { doc, writable } = usePanel();
  const strings = useStrings().item;
  const texts = itemTexts(doc, item.id);
  const notes = useNotesShown(item.notes);
  if (texts === null) return null;
  const title = item.title.trim() || strings.untitled;
  return (
    <li
      className="item"
      aria-label={item.update ? strings.updateLabel(title) : strings.label(title)}
      data-item={item.id}
      data-group={props.group}
      data-dragged={props.dragged !== null}
      data-drop={props.drop}
      style={dragStyle(props.dragged)}
      onKeyDown={(event) => stepOnKey(event, (by) => writable && actions.step(item, by))}
    >
      <span className="grip" aria-hidden="true" data-grip={writable}>
        <Icon name="grip" />
      </span>
      <Tick item={item} title={title} tick={actions.tick} />
      <SharedField
        text={texts.title}
        limit={agendaLimits.title}
        label={strings.title}
        placeholder={strings.untitled}
        className="item-title"
        readOnly={!writable}
        oneLine
      />
      <ItemMore {...props} title={title} />
      <About item={item} title={title} choose={actions.purpose} />
      {notes.shown ? (
        <ItemNotes text={texts.notes} title={title} notes={notes} />
      ) : (
        writable && <AskForNotes title={title} show={notes.show} />
      )}
      <LazyBoundary>
        <PrivateLine item={item} />
      </LazyBoundary>
      {item.update && <UpdateAnswers item={item} update={item.update} title={title} />}
    </li>
  );
});

function dragStyle(dragged: number | null): CSSProperties | undefined {
  return dragged === null ? undefined : { transform: `translateY(${dragged}px)` };
}

function stepOnKey(event: KeyboardEvent, step: (by: -1 | 1) => void): void {
  if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
  event.preventDefault();
  step(event.key === 'ArrowUp' ? -1 : 1);
}
