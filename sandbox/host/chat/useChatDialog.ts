import { useCallback, useState } from 'react';
import type { Attachment } from '../../chats/chat.ts';
import type { ChatDialog, InvokeOutcome } from '../../chats/chatContract.ts';
import type { TeamsTheme } from '../teams/teamsHostMessages.ts';
import type { ChatApi } from './chatApi.ts';
import { offline } from './useCardActions.ts';

/** Where a dialog came from, and so where it is sent to: a card's button, or a command on a message. */
type Source = { chatId: string; messageId: string; commandId: string | null };

export type OpenChatDialog = {
  source: Source;
  dialog: ChatDialog;
  /** What the app answered in words instead of another dialog. */
  words: { text: string; failed: boolean } | null;
  busy: boolean;
};

type Data = Record<string, unknown>;

/**
 * The dialogs of the app in a person's chats.
 * @param insert puts a card that a dialog made into the message being written
 */
export function useChatDialog(
  api: ChatApi,
  theme: TeamsTheme,
  insert: (chatId: string, card: Attachment) => void,
) {
  const [open, setOpen] = useState<OpenChatDialog | null>(null);

  const show = useCallback(
    (source: Source, outcome: InvokeOutcome) => {
      if (outcome.kind === 'dialog')
        return setOpen({ source, dialog: outcome.dialog, words: null, busy: false });
      if (outcome.kind === 'text' || outcome.kind === 'failed') {
        const words = { text: outcome.text, failed: outcome.kind === 'failed' };
        return setOpen((now) => ({ source, dialog: now?.dialog ?? empty, words, busy: false }));
      }
      const [made] = outcome.kind === 'results' ? outcome.results : [];
      if (made) insert(source.chatId, made.attachment);
      setOpen(null);
    },
    [insert],
  );

  const ask = useCallback(
    async ({ commandId, ...about }: Source, data: Data | null) => {
      const asking =
        commandId === null
          ? api.sendDialog({ ...about, theme, data: data ?? {} })
          : api.runMessageAction({ ...about, commandId, theme, data });
      show({ commandId, ...about }, await asking.catch(() => offline));
    },
    [api, theme, show],
  );

  return {
    open,
    /** A button of a card opened it. */
    openFromCard: useCallback(
      (dialog: ChatDialog, about: Omit<Source, 'commandId'>) =>
        show({ ...about, commandId: null }, { kind: 'dialog', dialog }),
      [show],
    ),
    runCommand: useCallback((source: Source) => void ask(source, null), [ask]),
    send(data: Data) {
      if (!open) return;
      setOpen({ ...open, busy: true, words: null });
      void ask(open.source, data);
    },
    close: useCallback(() => setOpen(null), []),
  };
}

const empty: ChatDialog = { title: 'Opener', width: 'medium', height: 'small', card: null, url: null };
