import type { PersonKey } from '../world/world.ts';
import type { ChatMessage, SandboxChat } from './chat.ts';

/** Messages that a chat keeps; the oldest go first. */
export const maxMessages = 500;

export type MessageDraft = Pick<ChatMessage, 'from' | 'text'> & Partial<Omit<ChatMessage, 'id' | 'sentAt'>>;

/** What an update puts in place of what stood there. */
export type Edit = Pick<ChatMessage, 'text' | 'format' | 'attachments'>;

/** Makes a message of a draft. Its id is the time, as in Teams, and always higher than the one before. */
export function messageOf(
  chat: Pick<SandboxChat, 'messages'>,
  draft: MessageDraft,
  now: string,
): ChatMessage {
  return {
    editedAt: null,
    deleted: false,
    format: 'plain',
    mentions: [],
    attachments: [],
    replyToId: null,
    ...draft,
    id: nextId(chat, now),
    sentAt: now,
  };
}

/** The chat with one more message, read by whoever wrote it. */
export function withMessage(chat: SandboxChat, message: ChatMessage): SandboxChat {
  const messages = [...chat.messages, message].slice(-maxMessages);
  const { from } = message;
  const read = from === 'opener' || from === 'teams' ? chat.read : { ...chat.read, [from]: message.id };
  return { ...chat, messages, read };
}

/** The message as it stands after its writer changed it. */
export function edited(message: ChatMessage, edit: Edit, now: string): ChatMessage {
  return { ...message, ...edit, editedAt: now };
}

/** A deleted message keeps its place and nothing of what it said. */
export function deleted(message: ChatMessage, now: string): ChatMessage {
  return { ...message, text: '', attachments: [], mentions: [], deleted: true, editedAt: now };
}

/** How many messages this person has not seen. What Teams itself says does not count. */
export function unreadOf(chat: SandboxChat, person: PersonKey): number {
  const read = Number(chat.read[person] ?? 0);
  return chat.messages.filter(
    ({ id, from, deleted }) => Number(id) > read && from !== person && from !== 'teams' && !deleted,
  ).length;
}

function nextId({ messages }: Pick<SandboxChat, 'messages'>, now: string): string {
  const last = Number(messages.at(-1)?.id ?? 0);
  return String(Math.max(Date.parse(now), last + 1));
}
