import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { personOfId } from '../chats/accounts.ts';
import type { Chat } from '../chats/chat.ts';
import { personalChatId } from '../chats/worldChats.ts';
import { tenantId } from '../world/world.ts';
import type { ConnectorNeeds } from './connectorNeeds.ts';
import { draftOf, newChat, outgoing, tooLarge } from './outgoing.ts';
import { type Refusal, refusals, refuse } from './refusal.ts';

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
export function messageRoutes(app: FastifyInstance, needs: ConnectorNeeds): void {
  const { chats } = needs;
  app.post('/v3/conversations', (request, reply) => createChat(needs, request, reply));
  const post = (request: FastifyRequest<InChat>, reply: FastifyReply) => say(needs, request, reply);
  app.post<InChat>('/v3/conversations/:chat/activities', post);
  app.post<InChat>('/v3/conversations/:chat/activities/:message', post);
  app.put<InChat>('/v3/conversations/:chat/activities/:message', ({ params, body }, reply) => {
    const { message = '' } = params;
    const refusal = whyNotChanged(chats.read(params.chat), message);
    if (refusal) return refuse(reply, refusal);
    if (tooLarge(body)) return refuse(reply, refusals.tooLarge);
    const activity = outgoing.safeParse(body);
    if (!activity.success) return refuse(reply, refusals.badRequest);
    const { text, format, attachments } = draftOf(activity.data);
    chats.edit(params.chat, message, { text, format, attachments });
    return { id: message };
  });
  app.delete<InChat>('/v3/conversations/:chat/activities/:message', ({ params }, reply) => {
    const { message = '' } = params;
    const refusal = whyNotChanged(chats.read(params.chat), message);
    if (refusal) return refuse(reply, refusal);
    chats.remove(params.chat, message);
    return reply.code(200).send();
  });
}

function createChat({ chats }: ConnectorNeeds, { body }: FastifyRequest, reply: FastifyReply) {
  const asked = newChat.safeParse(body);
  if (!asked.success) return refuse(reply, refusals.badRequest);
  const person = personOfId(asked.data.members[0].id);
  if (!person || (asked.data.tenantId ?? tenantId) !== tenantId) return refuse(reply, refusals.noMember);
  const id = personalChatId(person);
  // Teams opens no talk with somebody who does not have the app.
  if (!chats.read(id)?.installed) return refuse(reply, refusals.notInChat);
  const first = asked.data.activity;
  const message = first?.type === 'message' ? chats.post(id, draftOf(first)) : null;
  return reply.code(201).send({ id, ...(message && { activityId: message.id }) });
}

function say({ chats, onTyping, now }: ConnectorNeeds, request: FastifyRequest<InChat>, reply: FastifyReply) {
  const { chat: chatId, message: replyTo } = request.params;
  const chat = chats.read(chatId);
  if (!chat) return refuse(reply, refusals.noChat);
  if (!chat.installed) return refuse(reply, refusals.notInChat);
  if (tooLarge(request.body)) return refuse(reply, refusals.tooLarge);
  const activity = outgoing.safeParse(request.body);
  if (!activity.success) return refuse(reply, refusals.badRequest);
  if (activity.data.type === 'typing') onTyping?.(chatId);
  // Typing leaves nothing behind, but gets an id like anything else.
  if (activity.data.type !== 'message') return reply.code(201).send({ id: String(Date.parse(now())) });
  const draft = draftOf(activity.data);
  const { id } = chats.post(chatId, { ...draft, replyToId: replyTo ?? draft.replyToId });
  return reply.code(201).send({ id });
}

function whyNotChanged(chat: Chat | undefined, messageId: string): Refusal | null {
  if (!chat) return refusals.noChat;
  if (!chat.installed) return refusals.notInChat;
  const message = chat.messages.find(({ id, deleted }) => id === messageId && !deleted);
  if (!message) return refusals.noMessage;
  return message.from === 'opener' ? null : refusals.notYours;
}
