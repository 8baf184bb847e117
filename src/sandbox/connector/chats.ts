import { meetings, type PersonKey, people, tenantId } from '../world.ts';

/** A member of a chat as Teams' Bot Connector describes them. */
export type ConnectorMember = {
  /** Teams' own id of the person towards this bot. */
  id: string;
  /** Entra object id; left out for anonymous guests. */
  aadObjectId?: string;
  name: string;
  tenantId?: string;
  email?: string;
  userPrincipalName?: string;
  userRole: 'user' | 'guest' | 'anonymous';
};

/** The members of each chat by conversation id. */
export type Chats = ReadonlyMap<string, readonly ConnectorMember[]>;

/** The chats of the sandbox's meetings. */
export function sandboxChats(): Chats {
  return new Map(meetings.map(({ chatId, members }) => [chatId, members.map(memberOf)]));
}

function memberOf(key: PersonKey): ConnectorMember {
  const { id, name, upn } = people[key];
  return {
    id: `29:${key}`,
    aadObjectId: id,
    name,
    tenantId,
    email: upn,
    userPrincipalName: upn,
    userRole: 'user',
  };
}
