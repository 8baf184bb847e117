import { type Activity, CloudAdapter, type InvokeResponse, type TurnContext } from 'botbuilder';
import { type BotFrameworkAuthentication, ClaimsIdentity } from 'botframework-connector';
import type { IncomingActivity } from './activity.ts';

/** A CloudAdapter that is handed activities whose sender was already verified. */
export class OpenerAdapter extends CloudAdapter {
  readonly #authentication: BotFrameworkAuthentication;
  readonly #botId: string;

  constructor(authentication: BotFrameworkAuthentication, botId: string) {
    super(authentication);
    this.#authentication = authentication;
    this.#botId = botId;
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
      audience: 'https://api.botframework.com',
      callerId: '',
      claimsIdentity,
      connectorFactory: this.#authentication.createConnectorFactory(claimsIdentity),
    };
    // The schema checked what the SDK needs; its Activity type claims many more fields than Teams sends.
    return this.processActivity(verified, activity as unknown as Activity, logic);
  }
}
