/**
 * Is this a Bot Connector that may get our bearer token? The token that comes with an activity vouches for its
 * service url only as far as its sender does, so the host must also be one that we know.
 * @param hosts `smba.trafficmanager.net`, `*.botframework.com`; a loopback host (sandbox) may be named with its port
 *   and is the only kind that is reached without TLS
 */
export function isKnownService(url: string, hosts: readonly string[]): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname, host, username } = new URL(url);
  if (username !== '') return false;
  const secure = protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname));
  return secure && hosts.some((known) => matches(known, hostname, host));
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}

function matches(known: string, hostname: string, host: string): boolean {
  if (known.startsWith('*.')) return hostname.endsWith(known.slice(1));
  return known === hostname || known === host;
}
