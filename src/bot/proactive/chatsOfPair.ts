import type { Chat } from '../../domain/chat.ts';
import type { OneOnOne } from '../../domain/oneOnOne.ts';
import type { BotUseCases } from '../../usecases/bot/botUseCases.ts';
import type { ReadAudience } from '../audience/speaker.ts';
import type { BotChatMember } from '../roster.ts';

/** Chats that are looked at, those last used first. */
const maxChats = 4;

/** A chat of the two that Opener is in, and who is there by Teams' own ids; `isTheirs`: nobody but the two. */
export type ChatOfPair = { chat: Chat; members: BotChatMember[]; isTheirs: boolean };

export type ChatsOfPairDependencies = {
  useCases: Pick<BotUseCases, 'listChats'>;
  readAudience: ReadAudience;
};

/**
 * The chats of a pair in which Opener still is, the one that they last used first. What is of the two may be posted
 * where `isTheirs` only; where somebody else joined, the chat merely tells how Teams calls the two.
 * @throws Failure unavailable
 */
export async function chatsOfPair(
  { useCases, readAudience }: ChatsOfPairDependencies,
  { id, chatIds }: OneOnOne,
): Promise<ChatOfPair[]> {
  const known = await useCases.listChats(id);
  const place = ({ conversationId }: Chat) => chatIds.indexOf(conversationId);
  const lastUsed = known.filter(({ standing }) => standing !== 'removed').sort((a, b) => place(b) - place(a));
  const found: ChatOfPair[] = [];
  for (const chat of lastUsed.slice(0, maxChats)) {
    const { audience, members } = await readAudience(chat.conversationId, { oneOnOneId: id });
    if (audience.kind === 'unknown') continue;
    found.push({ chat, members, isTheirs: chat.standing === 'active' && audience.kind === 'theseTwo' });
  }
  return found;
}
