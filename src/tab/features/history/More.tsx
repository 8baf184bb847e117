import { useEffect, useRef } from 'react';
import { useHistoryStrings } from '../../strings/history/useHistoryStrings.ts';
import { useStrings } from '../../strings/strings.tsx';

/**
 * The way on at the end of a list that comes in pages. The button stays where it is while a page is fetched, and
 * after the last page its place takes the focus: who goes by keyboard is never thrown back to the top.
 */
export function More(props: {
  more: boolean;
  failed: boolean;
  pending: boolean;
  load: () => void;
  label: string;
  /** Stands there when nothing more comes; '' for nothing. */
  end: string;
}) {
  const strings = useHistoryStrings();
  const { retry } = useStrings();
  const button = useRef<HTMLButtonElement>(null);
  const end = useRef<HTMLParagraphElement>(null);
  const hadFocus = useRef(false);
  const isOver = !props.more && !props.failed && !props.pending;
  useEffect(() => {
    if (isOver && hadFocus.current) end.current?.focus();
    hadFocus.current = false;
  }, [isOver]);
  if (isOver) {
    return (
      <p ref={end} tabIndex={-1} className="quiet no-print">
        {props.end}
      </p>
    );
  }
  const label = props.failed ? retry : props.label;
  return (
    <button
      ref={button}
      type="button"
      className="button no-print"
      aria-disabled={props.pending}
      onFocus={() => {
        hadFocus.current = true;
      }}
      onBlur={(event) => {
        // A button that is taken away blurs to nothing; who leaves it goes somewhere.
        if (event.relatedTarget !== null) hadFocus.current = false;
      }}
      onClick={() => {
        if (!props.pending) props.load();
      }}
    >
      {props.pending ? strings.loadingMore : label}
    </button>
  );
}
