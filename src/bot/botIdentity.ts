/** The bot as Azure knows it, and where it signs in and speaks. */
export type BotIdentity = {
  id: string;
  tenantId: string;
  /** Sign-in service, no slash at its end: `https://login.microsoftonline.com`. */
  loginUrl: string;
  /** Bot Connector of Teams, no slash at its end. */
  serviceUrl: string;
} & ({ type: 'SingleTenant'; password: string } | { type: 'UserAssignedMSI' });

/** Who the bot's own tokens are for, in every cloud that Opener runs in. */
export const connectorAudience = 'https://api.botframework.com';
