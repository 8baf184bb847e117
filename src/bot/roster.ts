import { ConnectorClient } from 'botframework-connector';
import type { ChatRoster, Clock } from '../usecases/pairPorts.ts';
import { type BotIdentity, connectorAudience } from './botIdentity.ts';
import { type BotChatMember, readChatMembers } from './chatMembers.ts';
import { credentialsOf } from './credentials.ts';
import { rememberBriefly } from './rememberBriefly.ts';

/** Who is in chats, as Teams tells the bot; an answer may be half a minute old. Rejects with Failure('unavailable'). */
export type Roster = ChatRoster & {
  /** The same with the ids by which Teams calls people. @param isChanged asks Teams anew */
  members(chatId: string, isChanged?: boolean): Promise<BotChatMember[] | null>;
};

/**
 * Who is in a chat. An answer is kept for half a minute, so that the two people of a call who open their panels
 * together wait for Teams once; until Teams tells that somebody came or went.
 * @param within milliseconds that Teams may take
 */
export function createRoster(bot: BotIdentity, clock: Clock, within = 5_000): Roster {
  const connector = connectorOf(bot, clock);
  return rosterBy((chatId) => readChatMembers(connector, chatId, within), clock);
}

/** The same by whatever tells who is in a chat now. */
export function rosterBy(read: (chatId: string) => Promise<BotChatMember[] | null>, clock: Clock): Roster {
  const known = rememberBriefly(
    read,
    { milliseconds: 30_000, entries: 1_000, isWorthIt: (members) => members !== null },
    clock,
  );
  const rosterOf: ChatRoster = async (_tenantId, chatId) =>
    (await known(chatId))?.map(({ teamsId: _, ...member }) => member) ?? null;
  return Object.assign(rosterOf, {
    async members(chatId: string, isChanged = false) {
      if (isChanged) known.forget(chatId);
      return known(chatId);
    },
  });
}

function connectorOf(bot: BotIdentity, clock: Clock): ConnectorClient {
  const factory = credentialsOf(bot, clock);
  const credentials = () => factory.createCredentials(bot.id, connectorAudience, bot.loginUrl, true);
  return new ConnectorClient(
    { signRequest: async (request) => (await credentials()).signRequest(request) },
    { baseUri: bot.serviceUrl },
  );
}
