import { useCallback, useEffect, useRef, useState } from 'react';

/** Milliseconds after which a typing notice fades unless it comes again. */
const lifetime = 10_000;

/** The chats in which somebody types right now. */
export function useTyping() {
  const [chats, setChats] = useState<ReadonlySet<string>>(new Set());
  const timers = useRef(new Map<string, ReturnType<typeof setTimeout>>());

  const end = useCallback((chatId: string) => {
    clearTimeout(timers.current.get(chatId));
    timers.current.delete(chatId);
    setChats((known) => (known.has(chatId) ? new Set([...known].filter((id) => id !== chatId)) : known));
  }, []);

  const begin = useCallback(
    (chatId: string) => {
      clearTimeout(timers.current.get(chatId));
      timers.current.set(
        chatId,
        setTimeout(() => end(chatId), lifetime),
      );
      setChats((known) => new Set([...known, chatId]));
    },
    [end],
  );

  useEffect(() => {
    const running = timers.current;
    return () => {
      for (const timer of running.values()) clearTimeout(timer);
    };
  }, []);

  return { chats, begin, end };
}
