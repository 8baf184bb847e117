import * as z from 'zod';
import { personOfId } from '../chats/accounts.ts';
import { attachment, type Mention } from '../chats/chat.ts';

/** Teams refuses messages of a bot above this many bytes. */
const largest = 100 * 1024;

const mentionEntity = z.object({
  type: z.literal('mention'),
  text: z.string(),
  mentioned: z.object({ id: z.string() }),
});

/** An activity that a bot sends. Teams ignores what it does not know, and so does this. */
export const outgoing = z.object({
  type: z.enum(['message', 'typing', 'event', 'trace']),
  text: z.string().nullish(),
  textFormat: z.enum(['plain', 'markdown', 'xml']).nullish(),
  attachments: z.array(attachment).max(10).nullish(),
  entities: z.array(z.unknown()).nullish(),
  replyToId: z.string().nullish(),
});

/** A request to open the talk with one person. */
export const newChat = z.object({
  isGroup: z.literal(false).optional(),
  members: z.tuple([z.object({ id: z.string() })]),
  tenantId: z.string().nullish(),
  activity: outgoing.optional(),
});

export function isTooLarge(body: unknown): boolean {
  return JSON.stringify(body ?? null).length > largest;
}

/** What Teams keeps of it. Bots write Markdown unless they say otherwise. */
export function messageDraftOf(activity: z.infer<typeof outgoing>) {
  return {
    from: 'opener' as const,
    text: activity.text ?? '',
    format: activity.textFormat === 'plain' ? ('plain' as const) : ('markdown' as const),
    attachments: activity.attachments ?? [],
    mentions: (activity.entities ?? []).flatMap(mentionOf),
    replyToId: activity.replyToId ?? null,
  };
}

function mentionOf(entity: unknown): Mention[] {
  const { success, data } = mentionEntity.safeParse(entity);
  const who = success ? personOfId(data.mentioned.id) : undefined;
  return success && who ? [{ who, text: data.text }] : [];
}
