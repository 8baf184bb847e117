import { once } from 'node:events';
import { createServer, request } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import type { Page } from './otherPages.ts';

/**
 * A server before a sandbox, which answers some addresses by itself and hands on the rest, sockets as well. A route of the
 * browser would do the same, and switch off its cache.
 */
export async function frontServer(
  sandboxUrl: string,
  pages: ReadonlyMap<string, Page>,
): Promise<AsyncDisposable & { url: string }> {
  const target = new URL(sandboxUrl);
  // The sandbox looks where a request comes from.
  const handedOn = (headers: NodeJS.Dict<string | string[]>) => ({
    ...headers,
    host: target.host,
    ...(headers.origin === undefined ? {} : { origin: target.origin }),
  });
  const packed = new Map([...pages].map(([path, { type, body }]) => [path, { type, body: gzipSync(body) }]));
  const server = createServer((incoming, outgoing) => {
    const page = packed.get(new URL(incoming.url ?? '/', sandboxUrl).pathname);
    if (page !== undefined) {
      const cached = page.type.startsWith('text/html') ? 'no-cache' : 'public, max-age=31536000, immutable';
      outgoing.writeHead(200, {
        'content-type': page.type,
        'content-encoding': 'gzip',
        'cache-control': cached,
      });
      outgoing.end(page.body);
      return;
    }
    const onward = request(
      {
        host: target.hostname,
        port: target.port,
        path: incoming.url,
        method: incoming.method,
        headers: handedOn(incoming.headers),
      },
      (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(outgoing);
      },
    );
    onward.on('error', () => outgoing.destroy());
    incoming.pipe(onward);
  });
  server.on('upgrade', (incoming, socket, head) => {
    const onward = connect(Number(target.port), target.hostname, () => {
      const lines = Object.entries(handedOn(incoming.headers)).map(([name, value]) => `${name}: ${value}`);
      onward.write(`GET ${incoming.url} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`);
      onward.write(head);
      onward.pipe(socket).pipe(onward);
    });
    onward.on('error', () => socket.destroy());
    socket.on('error', () => onward.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
    },
  };
}
