import * as z from 'zod';
import type { InvokeOutcome, Press } from '../chats/chatContract.ts';
import type { PersonKey } from '../world/world.ts';
import { executed, type PressedCardData, type Theme, taskInvoke } from './invokes.ts';
import { submitted } from './messageActivities.ts';
import { invokeOutcomeOf, unreachable } from './outcome.ts';
import type { TeamsContext } from './teamsContext.ts';

type InChat = { chatId: string; messageId: string };

export type Cards = {
  /** Somebody presses a button of a card in a chat, or looks at a card that is made anew for them. */
  press(person: PersonKey, press: Press): Promise<InvokeOutcome>;
  /** Somebody sends a dialog that a card's button opened. */
  sendDialog(
    person: PersonKey,
    about: InChat & { data: PressedCardData; theme: Theme },
  ): Promise<InvokeOutcome>;
};

/** What an Action.Submit can ask of Teams instead of being sent as it is. */
const teamsData = z.discriminatedUnion('type', [
  z.object({ type: z.literal('task/fetch') }),
  z.object({ type: z.literal('imBack'), value: z.string() }),
  z.object({ type: z.literal('messageBack'), text: z.string(), displayText: z.string().optional() }),
]);

export function createCards(parts: TeamsContext): Cards {
  const { chats, bot, scene, newId } = parts;

  function submit(
    person: PersonKey,
    { chatId, messageId, theme }: Press,
    data: PressedCardData,
  ): Promise<InvokeOutcome> {
    const { msteams, ...value } = data;
    const special = teamsData.safeParse(msteams).data;
    const about = { id: newId(), replyToId: messageId };
    if (special?.type === 'task/fetch') {
      const fetching = taskInvoke(scene(chatId, person), { ...about, step: 'fetch', data, theme });
      return bot.ask(fetching).then(invokeOutcomeOf);
    }
    const shown = special?.type === 'imBack' ? special.value : special?.displayText;
    const text = special?.type === 'imBack' ? special.value : special?.text;
    const id = shown === undefined ? about.id : chats.post(chatId, { from: person, text: shown }).id;
    const said = { ...about, id, value, ...(text !== undefined && { text }) };
    bot.tell(submitted(scene(chatId, person), said));
    return Promise.resolve({ kind: 'none' });
  }

  return {
    async press(person, press) {
      const { chatId, messageId, action } = press;
      if (!isThere(parts, press)) return unreachable;
      if (action.type === 'Action.Submit') return await submit(person, press, action.data);
      const trigger = action.type === 'refresh' ? 'automatic' : 'manual';
      const { verb, data } = action;
      const about = { id: newId(), replyToId: messageId, verb, data, trigger } as const;
      return invokeOutcomeOf(await bot.ask(executed(scene(chatId, person), about)));
    },
    async sendDialog(person, { chatId, messageId, data, theme }) {
      const about = { id: newId(), replyToId: messageId, step: 'submit', data, theme } as const;
      return invokeOutcomeOf(await bot.ask(taskInvoke(scene(chatId, person), about)));
    },
  };
}

function isThere({ chats }: TeamsContext, { chatId, messageId }: InChat): boolean {
  const chat = chats.read(chatId);
  const isKept = chat?.messages.some(({ id, deleted }) => id === messageId && !deleted) ?? false;
  return isKept && chat?.installed === true;
}
