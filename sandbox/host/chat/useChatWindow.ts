import { useCallback, useState } from 'react';
import type { Attachment } from '../../chats/chat.ts';
import type { ChatView } from '../../chats/chatContract.ts';
import type { SideChoice } from '../shared/choice.ts';
import type { HostPlace } from '../shared/place.ts';
import type { ComposerDraft } from './Composer.tsx';
import { useCardActions } from './useCardActions.ts';
import { useChatDialog } from './useChatDialog.ts';
import { useChats } from './useChats.ts';
import { useLocale } from './useLocale.ts';

export type ChatWindow = ReturnType<typeof useChatWindow>;

const noDraft: ComposerDraft = { text: '', card: null };

/** Everything about chats in one person's window, whether they are looked at or not. */
export function useChatWindow(place: HostPlace, { person, network, theme, locale }: SideChoice) {
  const chats = useChats(person, { network, latency: place.latency });
  const [drafts, setDrafts] = useState<ReadonlyMap<string, ComposerDraft>>(new Map());

  const changeDraft = useCallback(
    (chatId: string, change: Partial<ComposerDraft>) =>
      setDrafts((known) => new Map([...known, [chatId, { ...(known.get(chatId) ?? noDraft), ...change }]])),
    [],
  );
  const insert = useCallback(
    (chatId: string, card: Attachment) => changeDraft(chatId, { card }),
    [changeDraft],
  );

  useLocale(chats.api, locale);
  const dialog = useChatDialog(chats.api, theme, insert);
  const actions = useCardActions(chats.api, theme, dialog.openFromCard);
  const all = [...(chats.all?.values() ?? [])];

  return {
    ...chats,
    isRead: chats.all !== null,
    meeting: all.find(({ id }) => id === place.meeting.chatId),
    personal: all.find(({ kind }) => kind === 'personal'),
    draftOf: (chat: ChatView) => drafts.get(chat.id) ?? noDraft,
    changeDraft,
    dialog,
    actions,
  };
}
