import * as z from 'zod/mini';
import { locales } from '../world/world.ts';
import { attachment, chatHeader, chatMessage, personKey } from './chat.ts';

/** Where the chats of the sandbox's Teams are, below the host page's origin. */
export const chatPath = '/sandbox/chat';

/** A chat as one of its members sees it. */
export const chatView = z.extend(chatHeader, {
  title: z.string(),
  unread: z.number(),
  messages: z.array(chatMessage),
});

export type ChatView = z.infer<typeof chatView>;

export const chatList = z.object({ chats: z.array(chatView) });

/** Which chats to list: all of one's own, or one of them. */
export const chatQuery = z.strictObject({ chatId: z.optional(z.string()) });

/** Who is in a chat, for whoever runs the sandbox. */
export const arrangement = z.pick(chatHeader, { members: true, installed: true });

export type Arrangement = z.infer<typeof arrangement>;

/** Tells an open page that something changed, never what: each person asks for what they may read. */
export const chatChange = z.object({ chatId: z.string(), what: z.enum(['messages', 'typing', 'notice']) });

export type ChatChange = z.infer<typeof chatChange>;

/** The newest notice of the app to one person in a meeting; null when there was none since the sandbox began. */
export const meetingNotice = z.object({
  notice: z.nullable(
    z.object({
      /** The app's icon has a badge. */
      isBadged: z.boolean(),
      /** What Teams says of the app in the activity feed. */
      feed: z.nullable(z.string()),
      /** A page of the app over the call. */
      dialog: z.nullable(
        z.object({ title: z.string(), url: z.url(), width: z.number(), height: z.number() }),
      ),
    }),
  ),
});

export const noticeQuery = z.strictObject({ chatId: z.string() });

export type MeetingNotice = NonNullable<z.infer<typeof meetingNotice>['notice']>;

const chatId = z.string().check(z.maxLength(200));
const messageId = z.string().check(z.regex(/^\d{1,20}$/));
const data = z.record(z.string(), z.unknown());
const theme = z.enum(['default', 'dark', 'contrast']);

/** A dialog that the app asked for: a card of its own, or a page. */
const dialog = z.object({
  title: z.string(),
  width: z.union([z.number(), z.enum(['small', 'medium', 'large'])]),
  height: z.union([z.number(), z.enum(['small', 'medium', 'large'])]),
  card: z.nullable(z.unknown()),
  url: z.nullable(z.string()),
});

export type ChatDialog = z.infer<typeof dialog>;

/** What came of something that a person did with the app. */
export const outcome = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('none') }),
  /** A card in place of the one that was pressed, for this person only. */
  z.object({ kind: z.literal('card'), card: z.unknown() }),
  z.object({ kind: z.literal('text'), text: z.string() }),
  z.object({ kind: z.literal('dialog'), dialog }),
  /** Found by the search, or made by a dialog to be put into the message being written. */
  z.object({
    kind: z.literal('results'),
    results: z.array(z.object({ title: z.string(), text: z.string(), attachment })),
  }),
  /** The app did not answer as it should. */
  z.object({ kind: z.literal('failed'), text: z.string() }),
]);

export type InvokeOutcome = z.infer<typeof outcome>;

export type SearchResult = Extract<InvokeOutcome, { kind: 'results' }>['results'][number];

export const writing = z.strictObject({
  chatId,
  text: z.string().check(z.maxLength(28_000)),
  attachments: z.array(attachment).check(z.maxLength(1)),
});

export const reading = z.strictObject({ chatId, messageId });

export const pressing = z.strictObject({
  chatId,
  messageId,
  theme,
  action: z.discriminatedUnion('type', [
    z.object({ type: z.literal('Action.Execute'), verb: z.string(), data }),
    z.object({ type: z.literal('Action.Submit'), data }),
    /** Not pressed: Teams shows the card to somebody whom its `refresh` names. */
    z.object({ type: z.literal('refresh'), verb: z.string(), data }),
  ]),
});

export type Press = z.infer<typeof pressing>;

export const searching = z.strictObject({ chatId, query: z.nullable(z.string().check(z.maxLength(200))) });

export type SearchQuery = z.infer<typeof searching>;

/** A command of the app chosen on a message; `data` once its dialog is sent. */
export const messageAction = z.strictObject({
  chatId,
  messageId,
  theme,
  commandId: z.string(),
  data: z.nullable(data),
});

/** A dialog that a button opened is sent. */
export const dialogSending = z.strictObject({ chatId, messageId, theme, data });

export const memberChange = z.strictObject({ chatId, person: personKey, isMember: z.boolean() });

export const appChange = z.strictObject({ chatId, installed: z.boolean() });

/** The language of one's own Teams. */
export const localeChange = z.strictObject({ locale: z.enum(locales) });

export const meetingChange = z.strictObject({
  chatId,
  event: z.enum(['start', 'end', 'join', 'leave']),
  /** Who joins or leaves; null for the meeting's start and end. */
  person: z.nullable(personKey),
});

export type MeetingChange = z.infer<typeof meetingChange>;
