import { useEffect, useLayoutEffect, useRef } from 'react';
import type { ChatMessage } from '../../chats/chat.ts';
import type { ChatView } from '../../chats/chatContract.ts';
import type { HostPlace } from '../shared/place.ts';
import { MessageItem } from './MessageItem.tsx';
import type { CardActions } from './useCardActions.ts';

type Props = {
  chat: ChatView;
  isTyping: boolean;
  place: HostPlace;
  actions: CardActions;
  runAction: (commandId: string, message: ChatMessage) => void;
  openLink: (url: string) => void;
};

/** Milliseconds within which messages of one person stand together under one name. */
const together = 5 * 60_000;

/** How near to the end, in pixels, somebody still reads the newest. */
const near = 80;

/** What was said, the newest at the end, which stays in sight unless somebody has scrolled up. */
export function MessageList({ chat, isTyping, place, actions, runAction, openLink }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const inner = useRef<HTMLDivElement>(null);
  const follows = useRef(true);
  const lastTop = useRef(0);
  const last = chat.messages.at(-1);
  const isOwn = last?.from === place.person.key;

  const toEnd = () => {
    if (follows.current) list.current?.scrollTo({ top: list.current.scrollHeight });
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: whoever writes wants to see it, each time anew
  useLayoutEffect(() => {
    if (isOwn) follows.current = true;
  }, [isOwn, last?.id]);
  useLayoutEffect(toEnd);
  // Cards get their height only once they are drawn.
  useEffect(() => {
    const watching = new ResizeObserver(toEnd);
    if (inner.current) watching.observe(inner.current);
    if (list.current) watching.observe(list.current);
    return () => watching.disconnect();
  });

  return (
    <div
      ref={list}
      className="messages"
      role="log"
      aria-label={`Messages in ${chat.title}`}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
      tabIndex={0}
      onScroll={({ currentTarget: at }) => {
        const isAtEnd = at.scrollHeight - at.scrollTop - at.clientHeight < near;
        // A card that grew meanwhile takes the end away too; only going up is somebody's wish.
        follows.current = isAtEnd || (follows.current && at.scrollTop >= lastTop.current);
        lastTop.current = at.scrollTop;
      }}
    >
      <div ref={inner} className="messages-inner">
        {chat.messages.map((message, index) => (
          <MessageItem
            key={message.id}
            chatId={chat.id}
            message={message}
            place={place}
            continues={continues(chat.messages[index - 1], message)}
            actions={actions}
            runAction={runAction}
            openLink={openLink}
          />
        ))}
        {isTyping ? <p className="messages-typing">Opener is typing …</p> : null}
      </div>
    </div>
  );
}

function continues(before: ChatMessage | undefined, message: ChatMessage): boolean {
  return before?.from === message.from && Date.parse(message.sentAt) - Date.parse(before.sentAt) < together;
}
