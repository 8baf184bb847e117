import { DismissRegular } from '@fluentui/react-icons';
import { useEffect, useId, useRef } from 'react';
import { type FrameBasis, TabFrame } from './TabFrame.tsx';
import type { OpenDialog } from './useFrameEffects.ts';

type Props = { dialog: OpenDialog; frame: FrameBasis; close: () => void };

/** Pixels of Teams' named sizes, cut down to fit a window of this page. */
const named = { small: 280, medium: 420, large: 640 } as const;

/** A dialog that the app opened. It covers its person's window and leaves the other's alone. */
export function DialogOverlay({ dialog, frame, close }: Props) {
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
        style={{ width: pixels(dialog.width) }}
      >
        <header className="dialog-header">
          <h3 id={id}>{dialog.title ?? 'Opener'}</h3>
          <button ref={closing} type="button" aria-label="Close dialog" onClick={close}>
            <DismissRegular aria-hidden />
          </button>
        </header>
        <div className="dialog-body" style={{ height: pixels(dialog.height) }}>
          <TabFrame
            frame={frame}
            frameContext="task"
            title={`Dialog of Opener for ${frame.place.person.name}`}
            url={new URL(dialog.url, window.location.href).href}
          />
        </div>
      </div>
    </div>
  );
}

function pixels(side: OpenDialog['height']): number {
  return typeof side === 'number' ? side : named[side ?? 'medium'];
}
