import { JwtTokenProviderFactory, ManagedIdentityAppCredentials } from 'botframework-connector';
import type { Clock } from '../../usecases/pairPorts.ts';
import { type BotIdentity, connectorAudience } from '../botIdentity.ts';
import { clientSecretToken } from '../clientSecretToken.ts';

/** The bearer token with which the bot speaks to the Bot Connector, kept while it is valid. */
export function connectorToken(bot: BotIdentity, clock: Clock): () => Promise<string> {
  if (bot.type === 'SingleTenant') return clientSecretToken(bot, clock);
  const identity = new ManagedIdentityAppCredentials(
    bot.id,
    connectorAudience,
    new JwtTokenProviderFactory(),
  );
  return () => identity.getToken();
}
