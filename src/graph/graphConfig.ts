/** How Opener reaches Microsoft Graph for people who are here. Urls end without a slash. */
export type GraphConfig = {
  /** The app registration that people consent to. */
  clientId: string;
  /** Where tokens come from: Entra, or what stands in for it. */
  loginUrl: string;
  url: string;
  /** How the app shows that it is itself. */
  proof:
    | { kind: 'secret'; secret: string }
    /** @param identityId client id of the user-assigned managed identity that the registration trusts */
    | { kind: 'managedIdentity'; identityId: string };
};
