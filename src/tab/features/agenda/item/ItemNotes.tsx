import { lazy, useEffect, useRef, useState } from 'react';
import type * as Y from 'yjs';
import { agendaLimits } from '../../../../domain/agendaItem.ts';
import { LazyBoundary } from '../../../shared/dialog/LazyBoundary.tsx';
import { SharedField } from '../../../shared/fields/SharedField.tsx';
import { Icon } from '../../../shared/icons.tsx';
import { usePanel } from '../../../shared/session/panel.tsx';
import { useStrings } from '../../../strings/strings.tsx';

const DrawnNotes = lazy(() => import('./DrawnNotes.tsx'));

export type NotesShown = {
  shown: boolean;
  /** Somebody asked for the empty field: it takes the focus. */
  asked: boolean;
  show: () => void;
  left: () => void;
};

/** Notes take no room until there are some, or somebody is about to write some. */
export function useNotesShown(notes: string): NotesShown {
  const [asked, setAsked] = useState(false);
  return {
    shown: asked || notes !== '',
    asked,
    show: () => setAsked(true),
    left: () => setAsked(false),
  };
}

/** Opens the field for the first notes. */
export function AskForNotes(props: { title: string; show: () => void }) {
  const strings = useStrings().item;
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={strings.notesOf(props.title)}
      onClick={props.show}
    >
      <Icon name="note" />
    </button>
  );
}

/** An item's notes, which both write; long ones open at a tap. Where there is more than text in them, it is drawn while nobody here edits it. */
export function ItemNotes(props: { text: Y.Text; title: string; notes: NotesShown }) {
  const { writable } = usePanel();
  const strings = useStrings().item;
  const [all, setAll] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const [editing, setEditing] = useState(false);
  const said = props.text.toString();
  const isLong = looksLong(said);
  const isDrawn = !editing && moreThanText.test(said);
  const { asked } = props.notes;
  useEffect(() => {
    if (asked) field.current?.focus();
  }, [asked]);
  return (
    <div className="notes" data-folded={isLong && !all} data-drawn={isDrawn}>
      {isDrawn && (
        <LazyBoundary>
          <DrawnNotes text={props.text} edit={() => field.current?.focus()} />
        </LazyBoundary>
      )}
      <SharedField
        text={props.text}
        limit={agendaLimits.notes}
        label={strings.notesOf(props.title)}
        placeholder={strings.notesPlaceholder}
        className="notes-field"
        readOnly={!writable}
        fieldRef={field}
        onEnter={() => {
          setAll(true);
          setEditing(true);
        }}
        onLeave={() => {
          setEditing(false);
          props.notes.left();
        }}
      />
      {isLong && (
        <button type="button" className="link" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? strings.showLess : strings.showAll}
        </button>
      )}
    </div>
  );
}

/** An address, or a line that begins like one of a list. */
const moreThanText = /(?:https?|mailto|msteams):|^\s*(?:[-*•]|\d+[.)])\s/mu;

function looksLong(notes: string): boolean {
  return notes.length > 500 || notes.split('\n').length > 10;
}
