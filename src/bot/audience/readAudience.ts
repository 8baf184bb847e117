import { type ChatAudience, chatAudience, type ExpectedPair } from '../../domain/chatAudience.ts';
import type { BotChatMember } from '../chatMembers.ts';
import type { Roster } from '../roster.ts';

/** Who reads a chat, and how Teams calls them. */
export type ChatNow = { audience: ChatAudience; members: BotChatMember[] };

/**
 * Asks Teams anew who reads a chat: an answer that was kept may be older than what is about to be said there.
 * Rejects with Failure('unavailable') when Teams does not answer; then nothing may be said.
 */
export type ReadAudience = (chatId: string, pairContext: ExpectedPair) => Promise<ChatNow>;

export function createReadAudience(roster: Pick<Roster, 'members'>): ReadAudience {
  return async (chatId, asked) => {
    const members = await roster.members(chatId, true);
    return { audience: chatAudience(members, asked), members: members ?? [] };
  };
}
