import * as z from 'zod/mini';
import { type PersonKey, people } from '../world/world.ts';

/** `world.ts` names at least one person. */
export const personKeys = Object.keys(people) as [PersonKey, ...PersonKey[]];

export const personKey = z.enum(personKeys);

/** Who wrote a message: a person, Opener's bot, or Teams itself ("Opener was added"). */
export const sender = z.union([personKey, z.literal('opener'), z.literal('teams')]);

export type Sender = z.infer<typeof sender>;

/** A card or a file as a bot attaches it. */
export const attachment = z.looseObject({
  contentType: z.string().check(z.maxLength(200)),
  content: z.optional(z.unknown()),
});

export type Attachment = z.infer<typeof attachment>;

/** Somebody named in a message. `text` is what stands in the message for it: `<at>Opener</at>`. */
export const mention = z.object({ who: z.union([personKey, z.literal('opener')]), text: z.string() });

export type Mention = z.infer<typeof mention>;

/** One message as Teams keeps it. Times are ISO 8601, UTC. */
export const chatMessage = z.object({
  /** Digits, unique and ascending within a chat. */
  id: z.string(),
  from: sender,
  sentAt: z.string(),
  editedAt: z.nullable(z.string()),
  deleted: z.boolean(),
  text: z.string(),
  /** Teams reads Markdown in what bots write, and not in what people write. */
  format: z.enum(['plain', 'markdown']),
  mentions: z.array(mention),
  attachments: z.array(attachment),
  replyToId: z.nullable(z.string()),
});

export type ChatMessage = z.infer<typeof chatMessage>;

/** A chat without its messages. */
export const chatHeader = z.object({
  /** `19:…@thread.v2` of a meeting, `a:…` of a person's talk with the bot. */
  id: z.string(),
  kind: z.enum(['meeting', 'personal']),
  members: z.array(personKey),
  /** Is Opener in this chat? */
  installed: z.boolean(),
  /** The last message that each person has read. */
  read: z.partialRecord(personKey, z.string()),
});

export type ChatHeader = z.infer<typeof chatHeader>;

export type SandboxChat = ChatHeader & { messages: readonly ChatMessage[] };
