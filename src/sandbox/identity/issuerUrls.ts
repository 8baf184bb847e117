/** How the product's configuration names the issuer at `url`, with `{tenantid}` as in Entra's own documents. */
export function issuerTemplate(url: string): string {
  return `${url}/{tenantid}/v2.0`;
}

/** Where the product finds the keys of the issuer at `url`. */
export function keysUrl(url: string): string {
  return `${url}/common/discovery/v2.0/keys`;
}
