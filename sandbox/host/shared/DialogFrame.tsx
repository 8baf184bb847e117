import { DismissRegular } from '@fluentui/react-icons';
import { type ReactNode, useEffect, useId, useRef } from 'react';

type Side = number | 'small' | 'medium' | 'large' | undefined;

type Props = { title: string; width: Side; height?: Side; close: () => void; children: ReactNode };

/** Pixels of Teams' named sizes, cut down to fit a window of this page. */
const named = { small: 280, medium: 420, large: 640 } as const;

/** A dialog over its person's window; it leaves the other's alone. Without a height it is as high as what it holds. */
export function DialogFrame({ title, width, height, close, children }: Props) {
  const id = useId();
  const closing = useRef<HTMLButtonElement>(null);
  useEffect(() => closing.current?.focus(), []);
  return (
    <div className="dialog-cover">
      <div
        className="dialog"
        role="dialog"
        aria-labelledby={id}
        onKeyDown={({ key }) => key === 'Escape' && close()}
        style={{ width: pixels(width) }}
      >
        <header className="dialog-header">
          <h3 id={id}>{title}</h3>
          <button ref={closing} type="button" aria-label="Close dialog" onClick={close}>
            <DismissRegular aria-hidden />
          </button>
        </header>
        <div className="dialog-body" style={{ height: height === undefined ? 'auto' : pixels(height) }}>
          {children}
        </div>
      </div>
    </div>
  );
}

function pixels(side: Side): number {
  return typeof side === 'number' ? side : named[side ?? 'medium'];
}
