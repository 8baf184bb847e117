import { useState } from 'react';
import type { ChatView } from '../../chats/chatContract.ts';
import { people } from '../../world/world.ts';
import type { HostPlace } from '../shared/place.ts';
import { Composer } from './Composer.tsx';
import { MessageList } from './MessageList.tsx';
import { SearchBox } from './SearchBox.tsx';
import { offline } from './useCardActions.ts';
import type { ChatWindow } from './useChatWindow.ts';

type Props = { chat: ChatView; place: HostPlace; chats: ChatWindow; openLink: (url: string) => void };

/** One chat: what was said, and where one writes. */
export function Conversation({ chat, place, chats, openLink }: Props) {
  const [isSearching, setSearching] = useState(false);
  const { api, actions, dialog, draftOf, changeDraft } = chats;
  const draft = draftOf(chat);
  const isInMeeting = chat.kind === 'meeting';
  const others = chat.members.filter((key) => key !== place.person.key).map((key) => people[key].name);
  const names = chat.installed ? ['Opener', ...others] : others;

  async function send() {
    await api.write({
      chatId: chat.id,
      text: draft.text.trim(),
      attachments: draft.card ? [draft.card] : [],
    });
    changeDraft(chat.id, { text: '', card: null });
  }

  return (
    <>
      <MessageList
        chat={chat}
        isTyping={chats.typing.has(chat.id)}
        place={place}
        actions={actions}
        runAction={(commandId, { id }) => dialog.runCommand({ chatId: chat.id, messageId: id, commandId })}
        openLink={openLink}
      />
      <div className="chat-foot">
        {isSearching ? (
          <SearchBox
            search={(query) => api.search({ chatId: chat.id, query }).catch(() => offline)}
            choose={({ attachment }) => {
              changeDraft(chat.id, { card: attachment });
              setSearching(false);
            }}
            close={() => setSearching(false)}
          />
        ) : null}
        <Composer
          title={chat.title}
          draft={draft}
          change={(change) => changeDraft(chat.id, change)}
          names={isInMeeting ? names : names.slice(0, 1)}
          openSearch={() => setSearching(!isSearching)}
          send={send}
        />
      </div>
    </>
  );
}
