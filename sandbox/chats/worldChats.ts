import { meetings, type PersonKey } from '../world/world.ts';
import { personKeys, type SandboxChat } from './chat.ts';

/** The chats that there are before anybody has written a word: one per meeting, one per person with the bot. */
export function worldChats(): SandboxChat[] {
  const empty = { installed: false, read: {}, messages: [] };
  return [
    ...meetings.map(({ chatId, members }) => ({
      id: chatId,
      kind: 'meeting' as const,
      members: [...members],
      ...empty,
    })),
    ...personKeys.map((key) => ({
      id: personalChatIdOf(key),
      kind: 'personal' as const,
      members: [key],
      ...empty,
    })),
  ];
}

/** The id of somebody's talk with the bot. */
export function personalChatIdOf(person: PersonKey): string {
  return `a:opener-${person}`;
}
