import { useEffect, useState } from 'react';
import type { Arrangement } from '../../chats/chatContract.ts';
import { readArrangement } from './chatApi.ts';
import { onChatChange } from './chatChanges.ts';

/** Who is in a chat, and whether Opener is; null until it was read. */
export function useArrangement(chatId: string): Arrangement | null {
  const [arrangement, setArrangement] = useState<Arrangement | null>(null);
  useEffect(() => {
    const read = () => void readArrangement(chatId).then(setArrangement, () => {});
    read();
    return onChatChange({ changed: (change) => change.chatId === chatId && read(), resumed: read });
  }, [chatId]);
  return arrangement;
}
