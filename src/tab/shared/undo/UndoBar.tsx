import { useEffect, useRef, useState } from 'react';
import { useStrings } from '../../strings/strings.tsx';
import { Icon } from '../icons.tsx';

const shownFor = 12_000;

/**
 * Says what was just done and offers to take it back: for 12 s, and longer while the focus or the pointer is on it.
 * Takes the focus when what was done has left it nowhere. Give it a `key` per change.
 */
export function UndoBar(props: { done: string; undo: () => void; leave: () => void }) {
  const strings = useStrings().undo;
  const button = useRef<HTMLButtonElement>(null);
  const [shown, setShown] = useState(true);
  const held = useHeld(() => setShown(false));
  useEffect(() => {
    if (document.activeElement === document.body) button.current?.focus();
  }, []);
  if (!shown) return null;
  return (
    <div className="undo-bar" {...held}>
      <span className="undo-text">{props.done}</span>
      <button
        ref={button}
        type="button"
        className="button"
        onClick={() => {
          props.undo();
          props.leave();
        }}
      >
        <Icon name="undo" /> {strings.undo}
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label={strings.dismiss}
        onClick={() => {
          setShown(false);
          props.leave();
        }}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}

/** Calls `letGo` once the time is up and neither focus nor pointer is inside. */
function useHeld(letGo: () => void) {
  const [holders, setHolders] = useState({ focus: false, pointer: false });
  const [timeIsUp, setTimeIsUp] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setTimeIsUp(true), shownFor);
    return () => clearTimeout(timer);
  }, []);
  const isHeld = holders.focus || holders.pointer;
  useEffect(() => {
    if (timeIsUp && !isHeld) letGo();
  });
  const hold = (by: 'focus' | 'pointer', held: boolean) => () =>
    setHolders((before) => ({ ...before, [by]: held }));
  return {
    onFocus: hold('focus', true),
    onBlur: hold('focus', false),
    onPointerEnter: hold('pointer', true),
    onPointerLeave: hold('pointer', false),
  };
}
