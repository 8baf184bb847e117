/** How the product's configuration names the issuer at `url`, with `{tenantid}` as in Entra's own documents. */
export function issuerTemplate(url: string): string {
  return `${url}/{tenantid}/v2.0`;
}

/** Where the product finds the keys of the issuer at `url`. */
export function keysUrl(url: string): string {
  return `${url}/common/discovery/v2.0/keys`;
}

/** Who issues the tokens with which Teams calls a bot: the same name everywhere. */
export const botIssuer = 'https://api.botframework.com';

/** Where the product finds the keys of those tokens, when the issuer at `url` plays the Bot Framework. */
export function botKeysUrl(url: string): string {
  return `${url}/v1/.well-known/keys`;
}
