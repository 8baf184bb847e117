import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ChatChange } from '../chats/chatContract.ts';
import type { StandIns } from '../standIns/sandboxStandIns.ts';

/** Pages that may listen at once; more than anybody opens. */
const most = 50;

/**
 * Server-sent events that name a chat in which something changed. They say no more than that, so one stream serves
 * both people of a page, and a page does not use up the browser's connections to one host.
 */
export function changeStream(
  server: FastifyInstance,
  { chats, notices, onTyping }: Pick<StandIns, 'chats' | 'notices' | 'onTyping'>,
) {
  const open = new Set<FastifyReply>();

  function tell(change: ChatChange): void {
    for (const reply of open) reply.raw.write(`data: ${JSON.stringify(change)}\n\n`);
  }

  chats.onChange((chatId) => tell({ chatId, what: 'messages' }));
  notices.onNotice((chatId) => tell({ chatId, what: 'notice' }));
  onTyping((chatId) => tell({ chatId, what: 'typing' }));
  server.addHook('preClose', async () => {
    for (const reply of open) reply.raw.end();
  });

  return (_request: FastifyRequest, reply: FastifyReply) => {
    if (open.size >= most) return reply.code(503).send();
    reply.hijack();
    // Unframed, so that a page takes the server's sudden end for a lost connection and not for a broken answer.
    reply.raw.useChunkedEncodingByDefault = false;
    reply.raw.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    reply.raw.write(': listening\n\n');
    open.add(reply);
    reply.raw.on('close', () => open.delete(reply));
  };
}
