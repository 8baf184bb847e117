import { createServer, type IncomingMessage } from 'node:http';
import { between, type Random } from '../../setup/seededRandom.ts';

export type Posted = { id: string; subjectKey: string; worker: string };

/**
 * What becomes of a message that is never answered, which its sender cannot know. Taken ones come twice. Lost ones
 * are rarer here: two unknown ends in a row are the most that a reminder is given (decision 15).
 */
const unanswered =
  process.env.CRASH_UNANSWERED === 'lost' ? { share: 0.003, isTaken: false } : { share: 0.01, isTaken: true };

/** A connector that takes most messages. To the rest it answers 429 or 503 and does not take them, or says nothing. */
export async function faultyConnector(random: Random) {
  const taken: Posted[] = [];
  const answers = { 200: 0, 429: 0, 503: 0, none: 0 };
  const server = createServer(async (request, response) => {
    const posted = await read(request);
    if (posted === null) return;
    const fate = random();
    if (fate < 0.03) {
      answers[429] += 1;
      response.writeHead(429, { 'retry-after': '1' }).end();
    } else if (fate < 0.06) {
      answers[503] += 1;
      response.writeHead(503).end();
    } else {
      const isAnswered = fate < 1 - unanswered.share;
      if (isAnswered || unanswered.isTaken) taken.push(posted);
      answers[isAnswered ? 200 : 'none'] += 1;
      if (isAnswered) setTimeout(() => response.end('{}'), between(random, 0, 20));
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

/** Null when the request was broken off: its worker was killed while it sent. */
async function read(request: IncomingMessage): Promise<Posted | null> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of request) chunks.push(chunk as Buffer);
  } catch {
    return null;
  }
  return JSON.parse(Buffer.concat(chunks).toString('utf8')) as Posted;
}
