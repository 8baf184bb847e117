import { ConnectorClient } from 'botframework-connector';
import type { ChatRoster, Clock } from '../usecases/ports.ts';
import { type BotIdentity, connectorAudience } from './botIdentity.ts';
import { readChatMembers } from './chatMembers.ts';
import { credentialsOf } from './credentials.ts';
import { rememberBriefly } from './rememberBriefly.ts';

/**
 * Who is in a chat, as Teams tells the bot. An answer is kept for half a minute, so that the two people of a
 * call who open their panels together wait for Teams once.
 * @param within milliseconds that Teams may take
 */
export function createRoster(bot: BotIdentity, clock: Clock, within = 5_000): ChatRoster {
  const connector = connectorOf(bot, clock);
  const membersOf = rememberBriefly(
    (chatId: string) => readChatMembers(connector, chatId, within),
    { milliseconds: 30_000, entries: 1_000, isWorthIt: (members) => members !== null },
    clock,
  );
  return (_tenantId, chatId) => membersOf(chatId);
}

function connectorOf(bot: BotIdentity, clock: Clock): ConnectorClient {
  const factory = credentialsOf(bot, clock);
  const credentials = () => factory.createCredentials(bot.id, connectorAudience, bot.loginUrl, true);
  return new ConnectorClient(
    { signRequest: async (request) => (await credentials()).signRequest(request) },
    { baseUri: bot.serviceUrl },
  );
}
