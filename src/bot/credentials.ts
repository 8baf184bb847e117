import {
  JwtTokenProviderFactory,
  ManagedIdentityServiceClientCredentialsFactory,
  ServiceClientCredentialsFactory,
  TokenCredentials,
} from 'botframework-connector';
import type { Clock } from '../usecases/pairPorts.ts';
import type { BotIdentity } from './botIdentity.ts';
import { clientSecretToken } from './clientSecretToken.ts';

type Credentials = Awaited<ReturnType<ServiceClientCredentialsFactory['createCredentials']>>;

/** How the bot proves to Teams who it is: by its managed identity in Azure, or by its password elsewhere. */
export function credentialsOf(bot: BotIdentity, clock: Clock): ServiceClientCredentialsFactory {
  return bot.type === 'UserAssignedMSI'
    ? new ManagedIdentityServiceClientCredentialsFactory(bot.id, new JwtTokenProviderFactory())
    : new ClientSecretCredentials(bot.id, clientSecretToken(bot, clock));
}

class ClientSecretCredentials extends ServiceClientCredentialsFactory {
  readonly #botId: string;
  readonly #token: () => Promise<string>;

  constructor(botId: string, token: () => Promise<string>) {
    super();
    this.#botId = botId;
    this.#token = token;
  }

  override async isValidAppId(appId: string): Promise<boolean> {
    return appId === this.#botId;
  }

  override async isAuthenticationDisabled(): Promise<boolean> {
    return false;
  }

  override async createCredentials(appId: string): Promise<Credentials> {
    if (appId !== this.#botId) throw new Error('These are not the credentials of this bot');
    return {
      signRequest: async (request) => new TokenCredentials(await this.#token()).signRequest(request),
    };
  }
}
