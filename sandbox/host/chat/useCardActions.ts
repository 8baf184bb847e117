import { useCallback, useRef, useState } from 'react';
import type { ChatMessage } from '../../chats/chat.ts';
import type { ChatDialog, InvokeOutcome, Press } from '../../chats/chatContract.ts';
import type { TeamsTheme } from '../teams/teamsHostMessages.ts';
import { type CardState, type CardStates, cardKeyOf, withCardState } from './cardViews.ts';
import type { ChatApi } from './chatApi.ts';

export type CardActions = {
  states: CardStates;
  press(chatId: string, message: ChatMessage, action: Press['action']): Promise<void>;
};

/** What Teams says when the computer is not online. */
export const offline: InvokeOutcome = { kind: 'failed', text: 'Unable to reach app. Please try again.' };

/** Presses the buttons of cards, and keeps what this person sees on each card after it. */
export function useCardActions(
  api: ChatApi,
  theme: TeamsTheme,
  openDialog: (dialog: ChatDialog, about: { chatId: string; messageId: string }) => void,
): CardActions {
  const [states, setStates] = useState<CardStates>(new Map());
  const refreshed = useRef(new Set<string>());

  const press = useCallback(
    async (chatId: string, message: ChatMessage, action: Press['action']) => {
      const key = cardKeyOf(chatId, message);
      const isRefresh = action.type === 'refresh';
      if (isRefresh && refreshed.current.has(key)) return;
      if (isRefresh) refreshed.current.add(key);
      const note = (change: Partial<CardState>) => setStates((known) => withCardState(known, key, change));
      if (!isRefresh) note({ busy: true });
      const about = { chatId, messageId: message.id };
      const outcome = await api.press({ ...about, theme, action }).catch(() => offline);
      if (outcome.kind === 'dialog') openDialog(outcome.dialog, about);
      // A card that could not be made anew stays as it is, without a word.
      note({ busy: false, ...(isRefresh && outcome.kind !== 'card' ? {} : shownAfter(outcome)) });
    },
    [api, theme, openDialog],
  );

  return { states, press };
}

function shownAfter(outcome: InvokeOutcome): Partial<CardState> {
  if (outcome.kind === 'card') return { card: outcome.card };
  if (outcome.kind === 'text') return { note: { text: outcome.text, failed: false } };
  if (outcome.kind === 'failed') return { note: { text: outcome.text, failed: true } };
  return {};
}
