import { useEffect } from 'react';
import type { ChatView } from '../../chats/chatContract.ts';
import type { ShownChat } from '../shared/choice.ts';
import type { HostPlace } from '../shared/place.ts';
import { ChatTabs } from './ChatTabs.tsx';
import { Conversation } from './Conversation.tsx';
import type { ChatWindow } from './useChatWindow.ts';

type Props = {
  place: HostPlace;
  shown: Exclude<ShownChat, 'none'>;
  show: (chat: ShownChat) => void;
  chats: ChatWindow;
  openLink: (url: string) => void;
};

/** The chat of the meeting, and the person's own talk with Opener, in tabs. */
export function ChatArea({ place, shown, show, chats, openLink }: Props) {
  const chat = chats[shown];
  useReading(chat, chats);
  return (
    <section className="chat" aria-label={`Chats of ${place.person.name}`}>
      <ChatTabs
        of={place.person.name}
        shown={shown}
        show={show}
        meeting={chats.meeting}
        personal={chats.personal}
      />
      {chat ? (
        <Conversation key={chat.id} chat={chat} place={place} chats={chats} openLink={openLink} />
      ) : (
        <p className="chat-nothing">{chats.isRead ? 'You are not in this chat.' : 'Opening the chat …'}</p>
      )}
    </section>
  );
}

/** What stands on the screen is read. */
function useReading(chat: ChatView | undefined, { api }: ChatWindow) {
  const chatId = chat?.unread ? chat.id : undefined;
  const messageId = chat?.messages.at(-1)?.id;
  useEffect(() => {
    // Said again with the next message, should it get lost.
    if (chatId && messageId) api.read({ chatId, messageId }).catch(() => {});
  }, [api, chatId, messageId]);
}
