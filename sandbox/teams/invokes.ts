import type { ChatMessage } from '../chats/chat.ts';
import { type Activity, type ActivityScene, activityFrame, clientInfo } from './activityFrame.ts';
import { htmlOf } from './html.ts';
import { messageSender } from './messageSender.ts';

/** Where in Teams a command of the app was chosen. */
export type CommandContext = 'message' | 'compose';

export type Theme = 'default' | 'dark' | 'contrast';

/** The data that a button carries, together with the inputs of its card. */
export type PressedCardData = Record<string, unknown>;

type Invoke = { id: string; name: string; value: unknown; replyToId?: string };

/** Somebody pressed an Action.Execute, or Teams asks for the card anew for this person (`automatic`). */
export function executed(
  scene: ActivityScene,
  about: {
    id: string;
    replyToId: string;
    verb: string;
    data: PressedCardData;
    trigger: 'manual' | 'automatic';
  },
): Activity {
  const { id, replyToId, verb, data, trigger } = about;
  const action = { type: 'Action.Execute', verb, data };
  return invoke(scene, { id, replyToId, name: 'adaptiveCard/action', value: { action, trigger } });
}

/** A button asked for a dialog, or the dialog's own button was pressed. */
export function taskInvoke(
  scene: ActivityScene,
  about: { id: string; step: 'fetch' | 'submit'; data: PressedCardData; theme: Theme; replyToId?: string },
): Activity {
  const { id, step, data, theme, replyToId } = about;
  return invoke(scene, {
    id,
    name: `task/${step}`,
    value: { data, context: { theme } },
    ...(replyToId !== undefined && { replyToId }),
  });
}

/** Somebody types into the app's search. `null` before the first letter. */
export function queried(
  scene: ActivityScene,
  about: { id: string; commandId: string; parameter: string; query: string | null },
): Activity {
  const parameter =
    about.query === null
      ? { name: 'initialRun', value: 'true' }
      : { name: about.parameter, value: about.query };
  return invoke(scene, {
    id: about.id,
    name: 'composeExtension/query',
    value: { commandId: about.commandId, parameters: [parameter], queryOptions: { skip: 0, count: 25 } },
  });
}

/** Somebody chose a command of the app on a message (its dialog is to be shown), or sent the dialog. */
export function extensionInvoke(
  scene: ActivityScene,
  about: {
    id: string;
    commandId: string;
    theme: Theme;
    /** What was typed into the dialog; null while there is none. */
    data: PressedCardData | null;
    message: ChatMessage | null;
  },
): Activity {
  const { id, commandId, theme, data, message } = about;
  const commandContext: CommandContext = message ? 'message' : 'compose';
  return invoke(scene, {
    id,
    name: data ? 'composeExtension/submitAction' : 'composeExtension/fetchTask',
    value: {
      commandId,
      commandContext,
      requestId: id,
      context: { theme },
      ...(data && { data }),
      ...(message && { messagePayload: payloadOf(message, scene) }),
    },
  });
}

/** A message as Teams shows it to the app whose command was chosen on it. */
function payloadOf(message: ChatMessage, { chat, botId, locale }: ActivityScene) {
  const link = `https://teams.microsoft.com/l/message/${encodeURIComponent(chat.id)}/${message.id}`;
  return {
    id: message.id,
    replyToId: message.replyToId,
    createdDateTime: message.sentAt,
    lastModifiedDateTime: message.editedAt,
    deleted: message.deleted,
    summary: null,
    subject: null,
    importance: 'normal',
    locale: locale.toLowerCase(),
    linkToMessage: `${link}?context=%7B%22contextType%22%3A%22chat%22%7D`,
    from: messageSender(message.from, botId),
    body: { contentType: 'html', content: htmlOf(message) },
    attachmentLayout: null,
    attachments: message.attachments.map(({ contentType }) => ({ contentType })),
    mentions: message.mentions.map((_, index) => ({ id: index })),
    reactions: [],
  };
}

function invoke(scene: ActivityScene, about: Invoke): Activity {
  return { ...activityFrame(scene), type: 'invoke', entities: [clientInfo(scene)], ...about };
}
