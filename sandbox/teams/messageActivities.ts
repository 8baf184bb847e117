import { accountOf, botAccount } from '../chats/accounts.ts';
import type { ChatMessage, Mention } from '../chats/chat.ts';
import { type Activity, type ActivityScene, activityFrame, clientInfo } from './activityFrame.ts';
import { htmlOf } from './html.ts';

/** Somebody wrote a message that the bot may read. */
export function messageActivities(scene: ActivityScene, message: ChatMessage): Activity {
  const { id, text, mentions, attachments } = message;
  return {
    ...activityFrame(scene),
    type: 'message',
    id,
    text,
    textFormat: 'plain',
    attachments: [...attachments, { contentType: 'text/html', content: htmlOf(message) }],
    entities: [...mentions.map((mention) => mentionEntity(mention, scene.botId)), clientInfo(scene)],
  };
}

/** Somebody pressed an Action.Submit: a message without words, a value instead. */
export function submitted(
  scene: ActivityScene,
  about: { id: string; replyToId: string; value: unknown; text?: string },
): Activity {
  return {
    ...activityFrame(scene),
    type: 'message',
    textFormat: 'plain',
    entities: [clientInfo(scene)],
    ...about,
  };
}

function mentionEntity({ who, text }: Mention, botId: string) {
  const { id, name } = who === 'opener' ? botAccount(botId) : accountOf(who);
  return { type: 'mention', text, mentioned: { id, name } };
}
