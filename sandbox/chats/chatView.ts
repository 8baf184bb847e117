import { meetings, type PersonKey } from '../world/world.ts';
import type { SandboxChat } from './chat.ts';
import type { ChatView } from './chatContract.ts';
import { unreadOf } from './chatRules.ts';

/** Messages that a page shows of a chat. */
const shown = 200;

/** A chat as this member's Teams shows it. */
export function chatViewOf(chat: SandboxChat, person: PersonKey): ChatView {
  const title = meetings.find(({ chatId }) => chatId === chat.id)?.title ?? 'Opener';
  return { ...chat, title, unread: unreadOf(chat, person), messages: chat.messages.slice(-shown) };
}
