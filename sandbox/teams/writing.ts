import type { Attachment, Chat, ChatMessage } from '../chats/chat.ts';
import type { PersonKey } from '../world/world.ts';
import { readMentions } from './mentions.ts';
import { written } from './messageActivities.ts';
import type { TeamsParts } from './teamsParts.ts';

export type Writing = {
  /**
   * Posts what somebody typed. The bot hears of it in its own talk with a person, and elsewhere when it is
   * mentioned. Resolves before the bot has answered.
   */
  write(person: PersonKey, chatId: string, draft: { text: string; attachments?: Attachment[] }): ChatMessage;
};

export function createWriting({ chats, bot, scene }: TeamsParts): Writing {
  return {
    write(person, chatId, { text, attachments = [] }) {
      const { chat } = scene(chatId, person);
      const known = chats.read(chatId);
      const named = known ? readMentions(text, known) : { text, mentions: [] };
      const message = chats.post(chatId, { from: person, ...named, attachments });
      if (known?.installed && isForBot(chat, message)) bot.tell(written(scene(chatId, person), message));
      return message;
    },
  };
}

function isForBot({ kind }: Pick<Chat, 'kind'>, { mentions }: ChatMessage): boolean {
  return kind === 'personal' || mentions.some(({ who }) => who === 'opener');
}
