import { DialogFrame } from '../shared/DialogFrame.tsx';
import { type FrameBasis, TabFrame } from '../shared/TabFrame.tsx';
import { CardView } from './CardView.tsx';
import type { CardPress } from './drawCard.ts';
import type { OpenChatDialog } from './useChatDialog.ts';

type Props = {
  open: OpenChatDialog;
  frame: FrameBasis;
  send: (data: Record<string, unknown>) => void;
  openLink: (url: string) => void;
  close: () => void;
};

/** A dialog that the bot made: a card with a form, a page of the app, or a sentence. */
export function ChatDialogOverlay({ open, frame, send, openLink, close }: Props) {
  const { dialog, words, busy } = open;
  const onPress = (press: CardPress) =>
    press.type === 'Action.OpenUrl' ? openLink(press.url) : send(press.data);
  return (
    <DialogFrame title={dialog.title} width={dialog.width} close={close}>
      {words ? (
        <p className="dialog-words" role="status" data-failed={words.failed}>
          {words.text}
        </p>
      ) : null}
      {dialog.card !== null ? (
        <div className="dialog-card">
          <CardView card={dialog.card} busy={busy} onPress={onPress} />
        </div>
      ) : null}
      {dialog.url !== null ? (
        <TabFrame
          frame={frame}
          frameContext="task"
          title={`Dialog of Opener for ${frame.place.person.name}`}
          url={dialog.url}
        />
      ) : null}
    </DialogFrame>
  );
}
