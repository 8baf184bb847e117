import { type KeyboardEvent, type Ref, useEffect, useId, useRef, useState } from 'react';
import type * as Y from 'yjs';
import { useStrings } from '../../strings/strings.tsx';
import { bindText } from '../live/textBinding.ts';
import { keepOneLine } from './keepOneLine.ts';
import { LimitNote } from './LimitNote.tsx';
import { useGrowingHeight } from './useGrowingHeight.ts';
import { useTextLength } from './useTextLength.ts';

/**
 * A field that both people may type into at once. It grows with its text. What would go over `limit` is refused as a
 * whole and said so, never cut. `oneLine` ends editing at Enter.
 */
export function SharedField(props: {
  text: Y.Text;
  limit: number;
  label: string;
  placeholder?: string;
  className: string;
  readOnly: boolean;
  oneLine?: boolean;
  fieldRef?: Ref<HTMLTextAreaElement>;
  onEnter?: () => void;
  onLeave?: () => void;
}) {
  const { text, limit, oneLine } = props;
  const field = useRef<HTMLTextAreaElement>(null);
  const [refusedAt, setRefusedAt] = useState<number | null>(null);
  const noteId = useId();
  const length = useTextLength(text);
  // In the field from the first drawing on: the binding then has nothing to write, and the page no second layout.
  const [atFirst] = useState(() => text.toString());
  useGrowingHeight(field, text);
  useEffect(() => {
    if (field.current === null) return;
    return bindText(field.current, text, { limit, onRefused: () => setRefusedAt(text.length) });
  }, [text, limit]);
  return (
    <div className="shared-field">
      <textarea
        ref={joined(field, props.fieldRef)}
        className={`field ${props.className}`}
        rows={1}
        defaultValue={atFirst}
        aria-label={props.label}
        aria-describedby={noteId}
        placeholder={props.placeholder}
        readOnly={props.readOnly}
        onPaste={oneLine ? keepOneLine : undefined}
        onKeyDown={(event) => leaveOnKey(event, oneLine === true)}
        onFocus={props.onEnter}
        onBlur={() => {
          setRefusedAt(null);
          props.onLeave?.();
        }}
      />
      <Refusal shown={refusedAt === length} limit={limit} />
      <LimitNote id={noteId} length={length} limit={limit} />
    </div>
  );
}

function Refusal(props: { shown: boolean; limit: number }) {
  const strings = useStrings().limit;
  return (
    <div role="alert">
      {props.shown && (
        <p className="field-note" data-over="true">
          {strings.refused(props.limit)}
        </p>
      )}
    </div>
  );
}

function leaveOnKey(event: KeyboardEvent<HTMLTextAreaElement>, oneLine: boolean): void {
  // While an input method composes, Enter and Escape belong to it.
  if (event.nativeEvent.isComposing) return;
  if (event.key === 'Escape' || (oneLine && event.key === 'Enter')) {
    event.preventDefault();
    event.currentTarget.blur();
  }
}

function joined<T>(own: { current: T | null }, other: Ref<T> | undefined) {
  return (element: T | null) => {
    own.current = element;
    if (typeof other === 'function') other(element);
    else if (other) other.current = element;
  };
}
