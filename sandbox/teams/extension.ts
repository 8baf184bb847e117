import type { Outcome } from '../chats/chatContract.ts';
import type { PersonKey } from '../world/world.ts';
import { searchCommand } from './appCommands.ts';
import { type CardData, extensionInvoke, queried, type Theme } from './invokes.ts';
import { outcomeOf, unreachable } from './outcome.ts';
import type { TeamsParts } from './teamsParts.ts';

export type Extension = {
  /** Somebody searches in the compose box; null before the first letter. */
  search(person: PersonKey, chatId: string, query: string | null): Promise<Outcome>;
  /** Somebody chooses a command of the app on a message; with `data`, sends its dialog. */
  runMessageAction(
    person: PersonKey,
    about: { chatId: string; messageId: string; commandId: string; data: CardData | null; theme: Theme },
  ): Promise<Outcome>;
};

export function createExtension({ chats, bot, scene, newId }: TeamsParts): Extension {
  return {
    async search(person, chatId, query) {
      const about = { id: newId(), ...searchCommand, query };
      return outcomeOf(await bot.ask(queried(scene(chatId, person), about)));
    },
    async runMessageAction(person, { chatId, messageId, ...about }) {
      const message = chats.read(chatId)?.messages.find(({ id }) => id === messageId);
      if (!message) return unreachable;
      const invoke = extensionInvoke(scene(chatId, person), { ...about, id: newId(), message });
      return outcomeOf(await bot.ask(invoke));
    },
  };
}
