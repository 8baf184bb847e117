const script = '<script type="module" src="/sandbox/network.js"></script>';

/**
 * Puts the script that plays a person's network first into the app's pages. Module scripts run in the order in
 * which they stand, so it is there before the app opens a socket.
 */
export function withNetworkScript(html: string): string {
  return html.replace(/<head(\s[^>]*)?>/i, (head) => `${head}${script}`);
}
