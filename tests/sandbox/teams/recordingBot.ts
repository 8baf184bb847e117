import Fastify from 'fastify';
import type { SandboxChat } from '../../../sandbox/chats/chat.ts';
import { openStandIns, type StandIns } from '../../../sandbox/standIns/sandboxStandIns.ts';

export type Heard = { authorization: string; activity: Record<string, unknown> };

/** The sandbox's Teams in front of a bot that notes what it hears and answers what it was told to. */
export type TeamsBeforeBot = {
  standIns: StandIns;
  clock: { now: string };
  heard: Heard[];
  /** Status and body of the bot's next answers; 200 and nothing when there is none. */
  answers: { status: number; body?: unknown }[];
  chat(id: string): SandboxChat;
  close(): Promise<void>;
};

export async function teamsBeforeBot(): Promise<TeamsBeforeBot> {
  const bot = Fastify({ bodyLimit: 1024 * 1024, forceCloseConnections: true });
  const heard: Heard[] = [];
  const answers: { status: number; body?: unknown }[] = [];
  bot.post('/api/messages', (request, reply) => {
    const activity = request.body as Record<string, unknown>;
    heard.push({ authorization: request.headers.authorization ?? '', activity });
    const { status, body } = answers.shift() ?? { status: 200 };
    return reply.code(status).send(body);
  });
  const url = await bot.listen({ host: '127.0.0.1', port: 0 });
  const clock = { now: '2026-11-24T09:00:00.000Z' };
  const standIns = await openStandIns({
    now: () => clock.now,
    chatFile: ':memory:',
    botUrl: () => `${url}/api/messages`,
  });
  return {
    standIns,
    clock,
    heard,
    answers,
    chat(id) {
      const chat = standIns.chats.read(id);
      if (!chat) throw new Error(`There is no chat ${id}`);
      return chat;
    },
    async close() {
      await standIns.close();
      await bot.close();
    },
  };
}
