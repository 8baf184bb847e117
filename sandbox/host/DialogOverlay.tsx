import { DialogFrame } from './shared/DialogFrame.tsx';
import { type FrameBasis, TabFrame } from './shared/TabFrame.tsx';
import type { OpenDialog } from './shared/useFrameEffects.ts';

type Props = { dialog: OpenDialog; frame: FrameBasis; close: () => void };

/** A dialog that the app's page opened. */
export function DialogOverlay({ dialog, frame, close }: Props) {
  return (
    <DialogFrame
      title={dialog.title ?? 'Opener'}
      width={dialog.width}
      height={dialog.height ?? 'medium'}
      close={close}
    >
      <TabFrame
        frame={frame}
        frameContext="task"
        title={`Dialog of Opener for ${frame.place.person.name}`}
        url={new URL(dialog.url, window.location.href).href}
      />
    </DialogFrame>
  );
}
