import {
  type Activity,
  ActivityTypes,
  CloudAdapter,
  INVOKE_RESPONSE_KEY,
  type InvokeResponse,
  type ResourceResponse,
  type TurnContext,
} from 'botbuilder';
import {
  AuthenticationConstants,
  type BotFrameworkAuthentication,
  BotFrameworkAuthenticationFactory,
  ClaimsIdentity,
} from 'botframework-connector';
import type { Clock } from '../../usecases/pairPorts.ts';
import type { IncomingActivity } from '../activity.ts';
import { type BotIdentity, connectorAudience } from '../botIdentity.ts';
import type { Connector } from '../connector/connector.ts';
import { credentialsOf } from '../credentials.ts';

/** A CloudAdapter that is handed activities whose sender was already verified, and sends through our connector. */
export class OpenerAdapter extends CloudAdapter {
  readonly #authentication: BotFrameworkAuthentication;
  readonly #botId: string;
  readonly #connector: Connector;

  constructor(bot: BotIdentity, connector: Connector, clock: Clock) {
    const authentication = authenticationOf(bot, clock);
    super(authentication);
    this.#authentication = authentication;
    this.#botId = bot.id;
    this.#connector = connector;
    // The turn's error is ours to answer. The SDK's own handler would write it, with content, to the console.
    this.onTurnError = async (_, error) => {
      throw error;
    };
  }

  /** Runs one turn. Resolves with what an invoke is answered, or undefined for other activities. */
  async handle(
    activity: IncomingActivity,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    const claimsIdentity = new ClaimsIdentity(
      [
        { type: 'aud', value: this.#botId },
        { type: 'appid', value: this.#botId },
        { type: 'serviceurl', value: activity.serviceUrl },
      ],
      'jwt',
    );
    const verified = {
      audience: connectorAudience,
      callerId: '',
      claimsIdentity,
      connectorFactory: this.#authentication.createConnectorFactory(claimsIdentity),
    };
    // The schema checked what the SDK needs; its Activity type claims many more fields than Teams sends.
    return this.processActivity(verified, activity as unknown as Activity, logic);
  }

  override async sendActivities(
    context: TurnContext,
    activities: Partial<Activity>[],
  ): Promise<ResourceResponse[]> {
    const sent: ResourceResponse[] = [];
    for (const activity of activities) sent.push({ id: await this.#send(context, activity) });
    return sent;
  }

  async #send(context: TurnContext, { id: _, ...activity }: Partial<Activity>): Promise<string> {
    if (activity.type === ActivityTypes.InvokeResponse) {
      context.turnState.set(INVOKE_RESPONSE_KEY, activity);
      return '';
    }
    if (activity.type === ActivityTypes.Trace) return '';
    const { conversation, serviceUrl } = context.activity;
    return this.#connector.send(
      { conversationId: conversation.id, serviceUrl },
      activity,
      activity.replyToId,
    );
  }
}

/** The SDK asks for all of it. What it would check with it was checked before, by `endpoint.ts`. */
function authenticationOf(bot: BotIdentity, clock: Clock): BotFrameworkAuthentication {
  return BotFrameworkAuthenticationFactory.create(
    '',
    true,
    bot.loginUrl,
    connectorAudience,
    AuthenticationConstants.ToBotFromChannelTokenIssuer,
    AuthenticationConstants.OAuthUrl,
    AuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl,
    AuthenticationConstants.ToBotFromEmulatorOpenIdMetadataUrl,
    '',
    credentialsOf(bot, clock),
    { requiredEndorsements: [] },
  );
}
