import * as z from 'zod';
import { attachment } from '../chats/chat.ts';
import type { InvokeOutcome } from '../chats/chatContract.ts';
import type { BotAnswer } from './botLine.ts';

const side = z.union([z.number(), z.enum(['small', 'medium', 'large'])]).default('medium');

const task = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('continue'),
    value: z.object({
      title: z.string().default('Opener'),
      width: side,
      height: side,
      url: z.string().nullish(),
      card: z.nullish(attachment),
    }),
  }),
  z.object({ type: z.literal('message'), value: z.string() }),
]);

const preview = z.object({
  content: z.object({ title: z.string().default(''), text: z.string().default('') }),
});

const composeExtension = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('result'),
    attachments: z.array(z.intersection(attachment, z.object({ preview: preview.optional() }))).default([]),
  }),
  z.object({ type: z.literal('message'), text: z.string() }),
]);

const cardAnswer = z.object({ statusCode: z.number(), type: z.string(), value: z.unknown() });
const cardFault = z.object({ message: z.string() });

/** What Teams says when an app does not answer, or not as it should. */
export const unreachable: InvokeOutcome = {
  kind: 'failed',
  text: 'Unable to reach app. Please try again.',
};

/** Reads what the bot answered to an invoke the way Teams does. Whatever Teams could not use is a failure. */
export function invokeOutcomeOf(answer: BotAnswer): InvokeOutcome {
  if (answer === null || answer.status >= 300) return unreachable;
  const body = z.record(z.string(), z.unknown()).nullable().safeParse(answer.body);
  if (!body.success) return unreachable;
  if (body.data === null || Object.keys(body.data).length === 0) return { kind: 'none' };
  const { task, composeExtension, type } = body.data;
  if (task !== undefined) return ofTask(task);
  if (composeExtension !== undefined) return ofExtension(composeExtension);
  return type === undefined ? unreachable : ofCard(body.data);
}

function ofTask(given: unknown): InvokeOutcome {
  const read = task.safeParse(given);
  if (!read.success) return unreachable;
  if (read.data.type === 'message') return { kind: 'text', text: read.data.value };
  const { title, width, height, url, card } = read.data.value;
  return {
    kind: 'dialog',
    dialog: { title, width, height, url: url ?? null, card: card?.content ?? null },
  };
}

function ofExtension(given: unknown): InvokeOutcome {
  const read = composeExtension.safeParse(given);
  if (!read.success) return unreachable;
  if (read.data.type === 'message') return { kind: 'text', text: read.data.text };
  const results = read.data.attachments.map(({ preview, ...card }) => ({
    title: preview?.content.title ?? '',
    text: preview?.content.text ?? '',
    attachment: { contentType: card.contentType, content: card.content },
  }));
  return { kind: 'results', results };
}

function ofCard(given: unknown): InvokeOutcome {
  const read = cardAnswer.safeParse(given);
  if (!read.success) return unreachable;
  const { type, value } = read.data;
  if (type === 'application/vnd.microsoft.card.adaptive') return { kind: 'card', card: value };
  if (type === 'application/vnd.microsoft.activity.message') return { kind: 'text', text: String(value) };
  const fault = cardFault.safeParse(value);
  return fault.success ? { kind: 'failed', text: fault.data.message } : unreachable;
}
