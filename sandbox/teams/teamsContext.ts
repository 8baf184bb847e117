import type { SandboxChat } from '../chats/chat.ts';
import type { ChatMemory } from '../chats/chatMemory.ts';
import { meetings, type PersonKey } from '../world/world.ts';
import type { ActivityScene } from './activityFrame.ts';
import type { BotLine } from './botLine.ts';

/** What each part of the played Teams works with. */
export type TeamsContext = {
  chats: ChatMemory;
  bot: BotLine;
  /** Where a meeting is joined now: a new one in its place may have another address. */
  joinUrlOf(meetingKey: string): string;
  /** Something happens now, in this chat, by this person. @throws RangeError when there is no such chat */
  scene(chatId: string, person: PersonKey): ActivityScene;
  /** An id for an activity that is no message. */
  newId(): string;
};

/** Who acts in a chat where Teams itself reports something: the organizer, or the one person. */
export function ownerOf({ id, members }: Pick<SandboxChat, 'id' | 'members'>): PersonKey {
  const owner = meetings.find(({ chatId }) => chatId === id)?.organizer ?? members[0];
  if (!owner) throw new RangeError('There is nobody in this chat');
  return owner;
}
