import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { WordedFailure } from '../../src/contract/wordedFailure.ts';
import { markdownPage } from './markdownPage.ts';

const project = fileURLToPath(new URL('../../', import.meta.url));
const built = join(project, 'dist', 'host');

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** The host page has inline sizes and colours; it loads and frames nothing from elsewhere. */
const policy = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Serves the host page at `/`, what belongs to it, and the README that it links to. */
export function sandboxPages(app: FastifyInstance): void {
  const known = new Set(existsSync(built) ? readdirSync(built, { recursive: true, encoding: 'utf8' }) : []);

  function sendBuilt(reply: FastifyReply, name: string) {
    if (!known.has(name) || extname(name) === '') return notBuilt();
    // The names of the built files change with their content, all but these two.
    const isFixed = name === 'index.html' || name === 'network.js';
    reply.header('cache-control', isFixed ? 'no-cache' : 'public, max-age=31536000, immutable');
    return sendFile(reply, join(built, name));
  }

  app.get('/', (_, reply) => sendBuilt(reply.header('content-security-policy', policy), 'index.html'));
  app.get('/sandbox/network.js', (_, reply) => sendBuilt(reply, 'network.js'));
  app.get<{ Params: { '*': string } }>('/sandbox/host/*', ({ params }, reply) =>
    sendBuilt(reply, params['*']),
  );
  app.get('/sandbox/readme', (_, reply) => {
    const text = readFileSync(join(project, 'README.md'), 'utf8');
    const page = markdownPage('Opener', text, (path) => path.replace(/^docs\//, '/sandbox/docs/'));
    return reply
      .header('content-security-policy', policy)
      .type(types['.html'] ?? '')
      .send(page);
  });
  app.get<{ Params: { name: string } }>('/sandbox/docs/pictures/:name', ({ params }, reply) => {
    const pictures = join(project, 'docs', 'pictures');
    if (!readdirSync(pictures).includes(params.name))
      throw new WordedFailure('notFound', 'There is no such picture.');
    return sendFile(reply, join(pictures, params.name));
  });
}

function sendFile(reply: FastifyReply, path: string): FastifyReply {
  return reply.type(types[extname(path)] ?? 'application/octet-stream').send(readFileSync(path));
}

function notBuilt(): never {
  throw new WordedFailure('notFound', 'There is no such page. `npm start` builds it.');
}
