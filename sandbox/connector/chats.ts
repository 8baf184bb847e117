import { userIdOf } from '../chats/accounts.ts';
import type { ChatMemory } from '../chats/chatMemory.ts';
import { type PersonKey, people, tenantId } from '../world/world.ts';
import { type ConnectorRefusal, connectorRefusals } from './refusal.ts';

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

/** Who is in a chat, as far as the bot may know. */
export type MembersOf = (chatId: string) => readonly ConnectorMember[] | ConnectorRefusal;

/** The members of the sandbox's chats. Teams tells them to a bot that is in the chat, and to no other. */
export function sandboxMembers(chats: Pick<ChatMemory, 'read'>): MembersOf {
  return (chatId) => {
    const chat = chats.read(chatId);
    if (!chat) return connectorRefusals.noChat;
    return chat.installed ? chat.members.map(memberOf) : connectorRefusals.notInChat;
  };
}

export function memberOf(key: PersonKey): ConnectorMember {
  const { id, name, upn } = people[key];
  return {
    id: userIdOf(key),
    aadObjectId: id,
    name,
    tenantId,
    email: upn,
    userPrincipalName: upn,
    userRole: 'user',
  };
}
