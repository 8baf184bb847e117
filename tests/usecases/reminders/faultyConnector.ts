import { createServer } from 'node:http';
import type { Random } from '../../setup/seededRandom.ts';

export type Posted = { id: string; about: string; worker: string };

/** A connector that takes most messages, and answers 429, 5xx or nothing to the rest, which it does not take. */
export async function faultyConnector(random: Random) {
  const taken: Posted[] = [];
  const answers = { 200: 0, 429: 0, 503: 0, none: 0 };
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    // A worker that is killed while it sends breaks the request off.
    try {
      for await (const chunk of request) chunks.push(chunk as Buffer);
    } catch {
      return;
    }
    const fate = random();
    if (fate < 0.03) {
      answers[429] += 1;
      response.writeHead(429, { 'retry-after': '1' }).end();
    } else if (fate < 0.06) {
      answers[503] += 1;
      response.writeHead(503).end();
    } else if (fate < 0.08) answers.none += 1;
    else {
      answers[200] += 1;
      taken.push(JSON.parse(Buffer.concat(chunks).toString('utf8')) as Posted);
      setTimeout(() => response.end('{}'), Math.floor(random() * 20));
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const close = () =>
    new Promise((done) => {
      server.close(done);
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${port}/`, taken, answers, close };
}
