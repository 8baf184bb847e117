import { ChatRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { ChatView } from '../../chats/chatContract.ts';
import type { ShownChat } from '../shared/choice.ts';
import { HostOpenerMark } from '../shared/OpenerMark.tsx';

type Props = {
  /** Whose Teams it is. */
  of: string;
  shown: ShownChat;
  show: (chat: ShownChat) => void;
  meeting: ChatView | undefined;
  personal: ChatView | undefined;
};

/** Which of the two chats stands below. */
export function ChatTabs({ of, shown, show, meeting, personal }: Props) {
  return (
    <nav className="chat-tabs" aria-label={`Which chat ${of} sees`}>
      <ChatTab current={shown === 'meeting'} unread={meeting?.unread} onPress={() => show('meeting')}>
        <ChatRegular aria-hidden /> Meeting chat
      </ChatTab>
      <ChatTab current={shown === 'personal'} unread={personal?.unread} onPress={() => show('personal')}>
        <HostOpenerMark /> Opener
      </ChatTab>
    </nav>
  );
}

type TabProps = { current: boolean; unread: number | undefined; onPress: () => void; children: ReactNode };

function ChatTab({ current, unread = 0, onPress, children }: TabProps) {
  return (
    <button type="button" className="chat-tab" aria-current={current ? 'page' : undefined} onClick={onPress}>
      {children}
      <Unread count={current ? 0 : unread} />
    </button>
  );
}

/** How many messages wait to be read. */
export function Unread({ count }: { count: number }) {
  if (count === 0) return null;
  return (
    <span className="unread">
      {count > 99 ? '99+' : count}
      <span className="unseen"> unread</span>
    </span>
  );
}
