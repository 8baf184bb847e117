import type { FastifyInstance } from 'fastify';
import type { ConnectorMember } from './chats.ts';
import type { ConnectorDependencies } from './connectorDependencies.ts';
import { connectorRefusals, sendRefusal } from './refusal.ts';

type InChat = { Params: { chat: string } };
type OfMember = { Params: { chat: string; member: string } };
type Paged = InChat & { Querystring: { pageSize?: string; continuationToken?: string } };

/**
 * Who is in a chat:
 *
 *   GET /v3/conversations/:chat/members
 *   GET /v3/conversations/:chat/members/:member    by Teams' id or Entra object id
 *   GET /v3/conversations/:chat/pagedmembers?pageSize=&continuationToken=
 */
export function memberRoutes(
  app: FastifyInstance,
  { membersOf }: Pick<ConnectorDependencies, 'membersOf'>,
): void {
  app.get<InChat>('/v3/conversations/:chat/members', (request, reply) => {
    const members = membersOf(request.params.chat);
    return 'code' in members ? sendRefusal(reply, members) : members;
  });
  app.get<OfMember>('/v3/conversations/:chat/members/:member', (request, reply) => {
    const members = membersOf(request.params.chat);
    if ('code' in members) return sendRefusal(reply, members);
    const asked = request.params.member;
    const found = members.find(({ id, aadObjectId }) => id === asked || aadObjectId === asked);
    return found ?? sendRefusal(reply, connectorRefusals.noMember);
  });
  app.get<Paged>('/v3/conversations/:chat/pagedmembers', (request, reply) => {
    const members = membersOf(request.params.chat);
    return 'code' in members ? sendRefusal(reply, members) : page(members, request.query);
  });
}

function page(members: readonly ConnectorMember[], query: Paged['Querystring']) {
  const from = Number(query.continuationToken ?? 0);
  const to = from + Math.max(1, Number(query.pageSize ?? 200));
  return {
    members: members.slice(from, to),
    ...(to < members.length && { continuationToken: String(to) }),
  };
}
