import type { Chat, ConversationAddress } from './stores.ts';

/**
 * A chat of the two in which somebody just spoke to Opener; the very object when nothing about it is new. One that
 * somebody else joined stays so until Teams says that they left: who asks may know an older list of its members.
 */
export function chatNow(known: Chat | null, { conversationId, serviceUrl }: ConversationAddress): Chat {
  const standing = known?.standing === 'crowded' ? 'crowded' : 'active';
  if (known?.standing === standing && known.serviceUrl === serviceUrl) return known;
  return { welcomedAt: null, meeting: null, ...known, conversationId, serviceUrl, standing };
}
