import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { personOfId } from '../chats/accounts.ts';
import type { SandboxChat } from '../chats/chat.ts';
import { personalChatIdOf } from '../chats/worldChats.ts';
import { tenantId } from '../world/world.ts';
import type { ConnectorDependencies } from './connectorDependencies.ts';
import { isTooLarge, messageDraftOf, newChat, outgoing } from './outgoing.ts';
import { type ConnectorRefusal, connectorRefusals, sendRefusal } from './refusal.ts';

type InChat = { Params: { chat: string; message?: string } };

/**
 * What a bot says:
 *
 *   POST   /v3/conversations                                   the talk with one person
 *   POST   /v3/conversations/:chat/activities[/:replyTo]       a message, or that it is typing
 *   PUT    /v3/conversations/:chat/activities/:message
 *   DELETE /v3/conversations/:chat/activities/:message
 *
 * `replyTo` may be an id that Teams has never seen: the SDK sends one with every proactive message.
 */
export function messageRoutes(app: FastifyInstance, dependencies: ConnectorDependencies): void {
  const { chats } = dependencies;
  app.post('/v3/conversations', (request, reply) => createChat(dependencies, request, reply));
  const post = (request: FastifyRequest<InChat>, reply: FastifyReply) => say(dependencies, request, reply);
  app.post<InChat>('/v3/conversations/:chat/activities', post);
  app.post<InChat>('/v3/conversations/:chat/activities/:message', post);
  app.put<InChat>('/v3/conversations/:chat/activities/:message', ({ params, body }, reply) => {
    const { message = '' } = params;
    const refusal = whyNotChanged(chats.read(params.chat), message);
    if (refusal) return sendRefusal(reply, refusal);
    if (isTooLarge(body)) return sendRefusal(reply, connectorRefusals.tooLarge);
    const activity = outgoing.safeParse(body);
    if (!activity.success) return sendRefusal(reply, connectorRefusals.badRequest);
    const { text, format, attachments } = messageDraftOf(activity.data);
    chats.edit(params.chat, message, { text, format, attachments });
    return { id: message };
  });
  app.delete<InChat>('/v3/conversations/:chat/activities/:message', ({ params }, reply) => {
    const { message = '' } = params;
    const refusal = whyNotChanged(chats.read(params.chat), message);
    if (refusal) return sendRefusal(reply, refusal);
    chats.remove(params.chat, message);
    return reply.code(200).send();
  });
}

function createChat({ chats }: ConnectorDependencies, { body }: FastifyRequest, reply: FastifyReply) {
  const asked = newChat.safeParse(body);
  if (!asked.success) return sendRefusal(reply, connectorRefusals.badRequest);
  const person = personOfId(asked.data.members[0].id);
  if (!person || (asked.data.tenantId ?? tenantId) !== tenantId)
    return sendRefusal(reply, connectorRefusals.noMember);
  const id = personalChatIdOf(person);
  // Teams opens no talk with somebody who does not have the app.
  if (!chats.read(id)?.installed) return sendRefusal(reply, connectorRefusals.notInChat);
  const first = asked.data.activity;
  const message = first?.type === 'message' ? chats.post(id, messageDraftOf(first)) : null;
  return reply.code(201).send({ id, ...(message && { activityId: message.id }) });
}

function say(
  { chats, onTyping, now }: ConnectorDependencies,
  request: FastifyRequest<InChat>,
  reply: FastifyReply,
) {
  const { chat: chatId, message: replyTo } = request.params;
  const chat = chats.read(chatId);
  if (!chat) return sendRefusal(reply, connectorRefusals.noChat);
  if (!chat.installed) return sendRefusal(reply, connectorRefusals.notInChat);
  if (isTooLarge(request.body)) return sendRefusal(reply, connectorRefusals.tooLarge);
  const activity = outgoing.safeParse(request.body);
  if (!activity.success) return sendRefusal(reply, connectorRefusals.badRequest);
  if (activity.data.type === 'typing') onTyping?.(chatId);
  // Typing leaves nothing behind, but gets an id like anything else.
  if (activity.data.type !== 'message') return reply.code(201).send({ id: String(Date.parse(now())) });
  const draft = messageDraftOf(activity.data);
  const { id } = chats.post(chatId, { ...draft, replyToId: replyTo ?? draft.replyToId });
  return reply.code(201).send({ id });
}

function whyNotChanged(chat: SandboxChat | undefined, messageId: string): ConnectorRefusal | null {
  if (!chat) return connectorRefusals.noChat;
  if (!chat.installed) return connectorRefusals.notInChat;
  const message = chat.messages.find(({ id, deleted }) => id === messageId && !deleted);
  if (!message) return connectorRefusals.noMessage;
  return message.from === 'opener' ? null : connectorRefusals.notYours;
}
