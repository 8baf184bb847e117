import { type ReactNode, useEffect, useRef } from 'react';

/**
 * A question in the place where it was asked for, which takes the focus. No dialog: it stands within dialogs as well, and one
 * over another stays hidden from screen readers.
 */
export function AskedOnceMore(props: { title: string; children: ReactNode }) {
  const group = useRef<HTMLFieldSetElement>(null);
  useEffect(() => group.current?.focus(), []);
  return (
    <fieldset ref={group} className="asked" tabIndex={-1} aria-label={props.title}>
      <p className="asked-title">{props.title}</p>
      {props.children}
    </fieldset>
  );
}
