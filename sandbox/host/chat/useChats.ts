import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { ChatView } from '../../chats/chatContract.ts';
import type { PersonKey } from '../../world/world.ts';
import { personToken } from '../shared/personTokens.ts';
import { type ChatApi, createChatApi } from './chatApi.ts';
import { onChatChange } from './chatChanges.ts';
import { useTyping } from './useTyping.ts';

type Network = { network: 'connected' | 'cut'; latency: number };

export type Chats = {
  /** By id; null until they were read. */
  all: ReadonlyMap<string, ChatView> | null;
  /** Chats in which the bot is typing. */
  typing: ReadonlySet<string>;
  api: ChatApi;
};

/** The chats of one person, kept up to date while their network is there. */
export function useChats(person: PersonKey, { network, latency }: Network): Chats {
  const [all, setAll] = useState<ReadonlyMap<string, ChatView> | null>(null);
  const typing = useTyping();
  const link = useRef({ network, latency });
  useLayoutEffect(() => {
    link.current = { network, latency };
  });

  const api = useMemo(() => createChatApi({ token: () => tokenOver(link.current, person) }), [person]);

  const refetch = useCallback(
    async (chatId?: string) => {
      // While the network is cut, or the server away, what was read last stays on the screen.
      const read = await api.mine(chatId).catch(() => null);
      if (read === null) return;
      setAll((known) => {
        const kept = [...(known ?? [])].filter(([id]) => chatId !== undefined && id !== chatId);
        return new Map([...kept, ...read.map((chat): [string, ChatView] => [chat.id, chat])]);
      });
    },
    [api],
  );

  useEffect(() => {
    if (network === 'cut') return;
    void refetch();
    return onChatChange({
      changed({ chatId, what }) {
        if (what === 'notice') return;
        if (what === 'typing') return typing.begin(chatId);
        typing.end(chatId);
        void refetch(chatId);
      },
      resumed: () => void refetch(),
    });
  }, [network, refetch, typing.begin, typing.end]);

  return { all, typing: typing.chats, api };
}

async function tokenOver({ network, latency }: Network, person: PersonKey): Promise<string> {
  if (network === 'cut') throw new Error('The network is cut');
  if (latency > 0) await new Promise((done) => setTimeout(done, latency));
  const [ok, answer] = await personToken(person, network);
  if (!ok) throw new Error(answer);
  return answer;
}
