import type { ChatMessage } from '../../chats/chat.ts';

/** What one person sees on a message in place of the card that was posted, and what they were told about it. */
export type CardState = { card?: unknown; note?: { text: string; failed: boolean }; busy: boolean };

export type CardStates = ReadonlyMap<string, CardState>;

/** A person's own view of a card ends when its message is changed: then everybody sees the new one. */
export function cardKeyOf(chatId: string, { id, editedAt }: Pick<ChatMessage, 'id' | 'editedAt'>): string {
  return [chatId, id, editedAt ?? ''].join(' ');
}

export function withCardState(states: CardStates, key: string, change: Partial<CardState>): CardStates {
  const { note: _, ...before } = states.get(key) ?? { busy: false };
  return new Map([...states, [key, { ...before, ...change }]]);
}
