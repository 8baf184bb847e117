import type { InvokeOutcome } from '../chats/chatContract.ts';
import type { PersonKey } from '../world/world.ts';
import { appSearchCommand } from './appCommands.ts';
import { extensionInvoke, type PressedCardData, queried, type Theme } from './invokes.ts';
import { invokeOutcomeOf, unreachable } from './outcome.ts';
import type { TeamsContext } from './teamsContext.ts';

export type Extension = {
  /** Somebody searches in the compose box; null before the first letter. */
  search(person: PersonKey, chatId: string, query: string | null): Promise<InvokeOutcome>;
  /** Somebody chooses a command of the app on a message; with `data`, sends its dialog. */
  runMessageAction(
    person: PersonKey,
    about: {
      chatId: string;
      messageId: string;
      commandId: string;
      data: PressedCardData | null;
      theme: Theme;
    },
  ): Promise<InvokeOutcome>;
};

export function createExtension({ chats, bot, scene, newId }: TeamsContext): Extension {
  return {
    async search(person, chatId, query) {
      const about = { id: newId(), ...appSearchCommand, query };
      return invokeOutcomeOf(await bot.ask(queried(scene(chatId, person), about)));
    },
    async runMessageAction(person, { chatId, messageId, ...about }) {
      const message = chats.read(chatId)?.messages.find(({ id }) => id === messageId);
      if (!message) return unreachable;
      const invoke = extensionInvoke(scene(chatId, person), { ...about, id: newId(), message });
      return invokeOutcomeOf(await bot.ask(invoke));
    },
  };
}
