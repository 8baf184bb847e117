import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import type { FastifyInstance } from 'fastify';

const script = '<script type="module" src="/sandbox/network.js"></script>';

/**
 * Puts the script that plays a person's network first into the app's pages as they are sent. Module scripts run
 * in the order in which they stand, so it is there before the app opens a socket.
 */
export function injectNetworkScript(app: FastifyInstance): void {
  app.addHook('onSend', async (request, reply, payload) => {
    const type = String(reply.getHeader('content-type'));
    const isPage = request.url.startsWith('/tab/') && type.startsWith('text/html');
    if (!isPage || reply.statusCode !== 200 || !(payload instanceof Readable)) return payload;
    reply.removeHeader('content-length');
    return withNetworkScript(await text(payload));
  });
}

/** The same page with the script as the first thing in its head. */
export function withNetworkScript(html: string): string {
  return html.replace(/<head(\s[^>]*)?>/i, (head) => head + script);
}
