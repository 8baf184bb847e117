import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type CosmosRequest, segmentsOf } from './exchange.ts';
import { AnswerLost, type Serve } from './serve.ts';

/** Bytes read of one request; the handler refuses far below that with a proper 413. */
const bodyLimit = 16 * 1024 * 1024;

export type Listening = {
  /** `http://127.0.0.1:<port>` */
  url: string;
  /** Also cuts connections that are kept alive. */
  close(): Promise<void>;
};

/** Serves the REST interface on loopback, so that several processes share one store. @param port 0 for any free one */
export async function listenOn(serve: Serve, port: number): Promise<Listening> {
  const server = createServer((request, response) => {
    answer(serve, request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return { url: urlOf(server), close: () => close(server) };
}

async function answer(serve: Serve, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  try {
    const response = await serve(await cosmosRequest(incoming));
    outgoing.writeHead(response.status, response.headers).end(response.body);
  } catch (error) {
    if (!(error instanceof AnswerLost)) throw error;
    incoming.socket.resetAndDestroy();
  }
}

async function cosmosRequest(incoming: IncomingMessage): Promise<CosmosRequest> {
  const origin = `http://${incoming.headers.host ?? '127.0.0.1'}`;
  const headers = new Map(
    Object.entries(incoming.headers).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value] as const] : [],
    ),
  );
  const path = segmentsOf(new URL(incoming.url ?? '/', origin));
  return { method: incoming.method ?? 'GET', origin, path, headers, body: await bodyOf(incoming) };
}

async function bodyOf(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of incoming) {
    // A request without an encoding set yields buffers.
    chunks.push(chunk as Buffer);
    bytes += chunk.length;
    if (bytes > bodyLimit) throw new RangeError('The request is too large to be read');
  }
  return Buffer.concat(chunks).toString('utf8');
}

function urlOf(server: Server): string {
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return `http://127.0.0.1:${port}`;
}

function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error === undefined ? resolve() : reject(error)));
    server.closeAllConnections();
  });
}
