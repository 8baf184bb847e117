import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Card } from '../../../src/bot/cards/adaptiveCard.ts';

/** A message as it arrived at the Bot Connector. */
export type Sent = {
  method: 'POST' | 'PUT';
  conversationId: string;
  /** The id that it got, or that of the message which it replaces. */
  activityId: string;
  text: string;
  cards: Card[];
};

export type Member = { id: string; aadObjectId: string; tenantId: string; name: string };

/** What the connector does with the next calls that post or replace: one entry for each, then it works. */
export type Fault = { status: number; retryAfter?: string; delay?: number; taken?: boolean };

/** Teams' Bot Connector, as far as Opener calls it, keeping what it was told. */
export type RecordingConnector = {
  chats: Map<string, Member[]>;
  /** Everything that reached a chat. */
  sent: Sent[];
  faults: Fault[];
  /** Ids of messages that somebody deleted in the chat. */
  gone: Set<string>;
  /** How often it was asked to post or replace, faults included. */
  calls(): number;
  /** Who was met personally, by conversation id. */
  opened: Map<string, string>;
  /** HTTP status with which it answers who wants to open a chat with one person. */
  opening: number;
  /** When meetings are scheduled, by id. */
  meetings: Map<string, string>;
  /** Notices in meetings, and what they are answered with. */
  notices: unknown[];
  noticeAnswer: { status: number; body: object };
  /** Set: the lists of members are not answered. */
  rosterDown: boolean;
  /** Lists of members are not answered until the function that this gives is called. */
  holdRoster(): () => void;
};

type Activity = { text?: string; attachments?: { content: Card }[] };

export function recordConnector(app: FastifyInstance): RecordingConnector {
  let calls = 0;
  let made = 0;
  let held = Promise.resolve();
  const connector: RecordingConnector = {
    chats: new Map(),
    sent: [],
    faults: [],
    gone: new Set(),
    calls: () => calls,
    opened: new Map(),
    opening: 201,
    meetings: new Map(),
    notices: [],
    noticeAnswer: { status: 202, body: {} },
    rosterDown: false,
    holdRoster() {
      const { promise, resolve } = Promise.withResolvers<void>();
      held = promise;
      return resolve;
    },
  };

  async function take(reply: FastifyReply, sent: Omit<Sent, 'text' | 'cards'>, body: Activity) {
    calls += 1;
    const fault = connector.faults.shift();
    if (fault?.delay) await sleep(fault.delay);
    const keep = () =>
      connector.sent.push({
        ...sent,
        text: body.text ?? '',
        cards: (body.attachments ?? []).map(({ content }) => content),
      });
    if (!fault || fault.taken) keep();
    if (!fault || fault.status === 200) return reply.send({ id: sent.activityId });
    if (fault.retryAfter) reply.header('retry-after', fault.retryAfter);
    return reply.code(fault.status).send({ error: { code: 'Fault', message: 'no' } });
  }

  type Where = { Params: { chat: string; activity?: string }; Body: Activity };
  const nextId = () => String(1_700_000_000_000 + ++made);
  app.post<Where>('/v3/conversations/:chat/activities', ({ params, body }, reply) =>
    take(reply, { method: 'POST', conversationId: params.chat, activityId: nextId() }, body),
  );
  app.post<Where>('/v3/conversations/:chat/activities/:activity', ({ params, body }, reply) =>
    take(reply, { method: 'POST', conversationId: params.chat, activityId: nextId() }, body),
  );
  app.put<Where>('/v3/conversations/:chat/activities/:activity', ({ params, body }, reply) => {
    const { chat: conversationId, activity: activityId = '' } = params;
    if (connector.gone.has(activityId))
      return reply.code(404).send({ error: { code: 'NotFound', message: '' } });
    return take(reply, { method: 'PUT', conversationId, activityId }, body);
  });
  app.post<{ Body: { members: { id: string }[] } }>('/v3/conversations', ({ body }, reply) => {
    if (connector.opening >= 400)
      return reply.code(connector.opening).send({ error: { code: 'Fault', message: 'no' } });
    const whom = body.members[0]?.id ?? '';
    const id = `a:${whom}`;
    connector.opened.set(id, whom);
    return reply.code(connector.opening).send({ id });
  });
  app.get<{ Params: { chat: string } }>('/v3/conversations/:chat/pagedmembers', async ({ params }, reply) => {
    await held;
    if (connector.rosterDown) return reply.code(503).send({ error: { code: 'Down', message: 'no' } });
    const members = connector.chats.get(params.chat);
    return members
      ? { members }
      : reply.code(404).send({ error: { code: 'ConversationNotFound', message: '' } });
  });
  app.get<{ Params: { id: string } }>('/v1/meetings/:id', ({ params }, reply) => {
    const scheduledStartTime = connector.meetings.get(params.id);
    return scheduledStartTime ? { details: { scheduledStartTime } } : reply.code(404).send({});
  });
  app.post<{ Params: { id: string } }>('/v1/meetings/:id/notification', ({ params, body }, reply) => {
    connector.notices.push({ meetingId: params.id, body });
    return reply.code(connector.noticeAnswer.status).send(connector.noticeAnswer.body);
  });
  return connector;
}
