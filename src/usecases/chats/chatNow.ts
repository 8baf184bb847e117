import type { Chat, ConversationAddress } from '../../domain/chat.ts';

/**
 * A chat that the two alone read, as Teams has just told, and in which one of them speaks to Opener; the very object
 * when nothing about it is new.
 */
export function chatNow(known: Chat | null, { conversationId, serviceUrl }: ConversationAddress): Chat {
  if (known?.standing === 'active' && known.serviceUrl === serviceUrl) return known;
  return { welcomedAt: null, meeting: null, ...known, conversationId, serviceUrl, standing: 'active' };
}
