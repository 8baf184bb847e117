import * as z from 'zod';
import { cutText } from '../../domain/cutText.ts';
import { wellFormed } from '../../domain/wellFormed.ts';
import { commandTextLimit } from '../cards/payloads/fields.ts';
import { plainText } from '../commands/plainText.ts';

/** The actions that a message's menu offers, as the manifest names them. */
export const messageActions = ['addToAgenda', 'makeActionItem'] as const;

export type MessageAction = (typeof messageActions)[number];

/** The message that somebody chose: its text as one reads it, and a link to it where Teams gives one. */
export type ChosenMessage = { action: MessageAction; text: string; link: string | null };

const value = z.object({
  commandId: z.enum(messageActions),
  messagePayload: z
    .object({
      body: z.object({ content: z.string().max(100_000).catch('') }).catch({ content: '' }),
      linkToMessage: z
        .url({ protocol: /^https$/ })
        .check(wellFormed)
        .max(2_000)
        .nullable()
        .catch(null),
    })
    .catch({ body: { content: '' }, linkToMessage: null }),
});

/** @throws ZodError when it is none of our actions, which the SDK's routes rule out */
export function readMessageAction(raw: unknown): ChosenMessage {
  const { commandId, messagePayload } = value.parse(raw);
  const { text } = plainText(messagePayload.body.content, []);
  return { action: commandId, text: shortened(text), link: messagePayload.linkToMessage };
}

/** What a field takes; the rest is behind the link. */
function shortened(text: string): string {
  return text.length <= commandTextLimit ? text : `${cutText(text, commandTextLimit - 1)}…`;
}
