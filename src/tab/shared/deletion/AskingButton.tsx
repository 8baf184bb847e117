import { type ReactNode, useRef, useState } from 'react';

/**
 * A button that asks once more in its place before anything happens.
 * @param props `label`: for those who listen, where the text alone does not say of what; `children`: what is asked, which
 * gets how to put it away, and how to put it away with the focus back on the button
 */
export function AskingButton(props: {
  text: string;
  label?: string;
  children: (ways: { close: () => void; cancel: () => void }) => ReactNode;
}) {
  const [isAsked, setAsked] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => setAsked(false);
  const cancel = () => {
    close();
    opener.current?.focus();
  };
  return (
    <>
      <button
        ref={opener}
        type="button"
        className="link"
        aria-label={props.label}
        aria-expanded={isAsked}
        onClick={() => setAsked(!isAsked)}
      >
        {props.text}
      </button>
      {isAsked && props.children({ close, cancel })}
    </>
  );
}
