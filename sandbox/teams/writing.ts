import type { Attachment, ChatMessage, SandboxChat } from '../chats/chat.ts';
import type { PersonKey } from '../world/world.ts';
import { readMentions } from './mentions.ts';
import { messageActivities } from './messageActivities.ts';
import type { TeamsContext } from './teamsContext.ts';

export type Writing = {
  /**
   * Posts what somebody typed. The bot hears of it in its own talk with a person, and elsewhere when it is
   * mentioned. Resolves before the bot has answered.
   */
  write(person: PersonKey, chatId: string, draft: { text: string; attachments?: Attachment[] }): ChatMessage;
};

export function createWriting({ chats, bot, scene }: TeamsContext): Writing {
  return {
    write(person, chatId, { text, attachments = [] }) {
      const { chat } = scene(chatId, person);
      const known = chats.read(chatId);
      const named = known ? readMentions(text, known) : { text, mentions: [] };
      const message = chats.post(chatId, { from: person, ...named, attachments });
      if (known?.installed && isForBot(chat, message))
        bot.tell(messageActivities(scene(chatId, person), message));
      return message;
    },
  };
}

function isForBot({ kind }: Pick<SandboxChat, 'kind'>, { mentions }: ChatMessage): boolean {
  return kind === 'personal' || mentions.some(({ who }) => who === 'opener');
}
