import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import type { Chats, ConnectorMember } from './chats.ts';

type InChat = { Params: { chat: string } };
type OfMember = { Params: { chat: string; member: string } };
type Paged = InChat & { Querystring: { pageSize?: string; continuationToken?: string } };

/**
 * A stand-in for Teams' Bot Connector, the part that tells who is in a chat:
 *
 *   GET /v3/conversations/:chat/members
 *   GET /v3/conversations/:chat/members/:member    by Teams' id or Entra object id
 *   GET /v3/conversations/:chat/pagedmembers?pageSize=&continuationToken=
 *
 * Ids arrive percent-encoded. Failures have Bot Connector's shape: `{error: {code, message}}`.
 * @param options `accepts` says whether a bearer token is one of the bot's own
 */
export function connectorRoutes(options: {
  chats: Chats;
  accepts: (token: string) => Promise<boolean>;
}): FastifyPluginAsync {
  const { chats, accepts } = options;
  return async (app) => {
    app.addHook('onRequest', async (request, reply) => {
      if (!(await accepts(bearerToken(request)))) {
        return refuse(reply, 401, 'Unauthorized', 'Authorization has been denied for this request.');
      }
    });
    app.get<InChat>('/v3/conversations/:chat/members', (request, reply) => {
      return chats.get(request.params.chat) ?? noChat(reply);
    });
    app.get<OfMember>('/v3/conversations/:chat/members/:member', (request, reply) => {
      const { chat, member } = request.params;
      const found = chats.get(chat)?.find(({ id, aadObjectId }) => id === member || aadObjectId === member);
      return found ?? refuse(reply, 404, 'MemberNotFoundInConversation', 'The member was not found.');
    });
    app.get<Paged>('/v3/conversations/:chat/pagedmembers', (request, reply) => {
      const members = chats.get(request.params.chat);
      return members ? page(members, request.query) : noChat(reply);
    });
  };
}

function bearerToken(request: FastifyRequest): string {
  return request.headers.authorization?.replace(/^Bearer /, '') ?? '';
}

function page(members: readonly ConnectorMember[], query: Paged['Querystring']) {
  const from = Number(query.continuationToken ?? 0);
  const to = from + Math.max(1, Number(query.pageSize ?? 200));
  return {
    members: members.slice(from, to),
    ...(to < members.length && { continuationToken: String(to) }),
  };
}

function noChat(reply: FastifyReply): FastifyReply {
  return refuse(reply, 404, 'ConversationNotFound', 'The conversation was not found.');
}

function refuse(reply: FastifyReply, status: number, code: string, message: string): FastifyReply {
  return reply.code(status).send({ error: { code, message } });
}
