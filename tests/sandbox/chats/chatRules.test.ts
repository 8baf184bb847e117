import { describe, expect, test } from '@jest/globals';
import type { SandboxChat } from '../../../sandbox/chats/chat.ts';
import {
  deleted,
  edited,
  type MessageDraft,
  maxMessages,
  messageOf,
  unreadOf,
  withMessage,
} from '../../../sandbox/chats/chatRules.ts';

const now = '2026-11-24T09:00:00.000Z';
const empty: SandboxChat = {
  id: '19:chat',
  kind: 'meeting',
  members: ['rae', 'mia'],
  installed: true,
  read: {},
  messages: [],
};

function chatWith(...drafts: MessageDraft[]): SandboxChat {
  return drafts.reduce((chat, draft) => withMessage(chat, messageOf(chat, draft, now)), empty);
}

describe('a chat', () => {
  test('numbers what was said at the same moment, or while the clock was set back, in its order', () => {
    const one = chatWith({ from: 'rae', text: '1' }, { from: 'mia', text: '2' });
    const later = withMessage(one, messageOf(one, { from: 'rae', text: '3' }, '2020-01-01T00:00:00.000Z'));
    const first = Date.parse(now);
    expect(later.messages.map(({ id }) => Number(id))).toEqual([first, first + 1, first + 2]);
  });

  test('keeps the newest and forgets the oldest', () => {
    const drafts = Array.from(
      { length: maxMessages + 2 },
      (_, n) => ({ from: 'rae', text: `${n}` }) as const,
    );
    const { messages } = chatWith(...drafts);
    expect([messages.length, messages[0]?.text]).toEqual([maxMessages, '2']);
  });

  test('counts as unread what others wrote after the last that somebody read or wrote', () => {
    const chat = chatWith(
      { from: 'opener', text: 'Welcome' },
      { from: 'rae', text: 'Hi' },
      { from: 'opener', text: 'Hello' },
      { from: 'teams', text: 'Meeting started' },
    );
    expect([unreadOf(chat, 'rae'), unreadOf(chat, 'mia')]).toEqual([1, 3]);
    expect(unreadOf({ ...chat, read: { mia: chat.messages[2]?.id ?? '' } }, 'mia')).toBe(0);
  });

  test('does not count what was deleted', () => {
    const chat = chatWith({ from: 'opener', text: 'Oops' });
    const messages = chat.messages.map((message) => deleted(message, now));
    expect(unreadOf({ ...chat, messages }, 'mia')).toBe(0);
  });
});

describe('a message', () => {
  const message = messageOf(empty, { from: 'opener', text: 'one', format: 'markdown' }, now);
  const later = '2026-11-24T09:01:00.000Z';

  test('keeps its id and its time when it is changed', () => {
    expect(edited(message, { text: 'two', format: 'plain', attachments: [] }, later)).toEqual({
      ...message,
      text: 'two',
      format: 'plain',
      editedAt: later,
    });
  });

  test('says nothing any more once it is deleted', () => {
    expect(deleted(message, later)).toEqual({ ...message, text: '', deleted: true, editedAt: later });
  });
});
