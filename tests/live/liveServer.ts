import { randomUUID } from 'node:crypto';
import Fastify from 'fastify';
import { Failure } from '../../src/contract/errors.ts';
import { livePath } from '../../src/contract/live.ts';
import { can } from '../../src/domain/access.ts';
import { joinOneOnOneId } from '../../src/domain/oneOnOneId.ts';
import type { Person } from '../../src/domain/person.ts';
import { createLive } from '../../src/live/createLive.ts';
import type { Live, LiveDependencies } from '../../src/live/live.ts';
import { type MemoryLog, memoryLog } from './memoryLog.ts';

const tenantId = '7d0c2f4e-5a31-4f6b-9c58-2f1f0b6f9a10';

export const rae: Person = { id: 'a1f0c7de-0b5d-4f0e-8a37-6a2c1d9e0001', tenantId, name: 'Rae' };
export const mia: Person = { id: 'a1f0c7de-0b5d-4f0e-8a37-6a2c1d9e0002', tenantId, name: 'Mia' };
export const ines: Person = { id: 'a1f0c7de-0b5d-4f0e-8a37-6a2c1d9e0004', tenantId, name: 'Ines' };

/** The 1:1 of Rae and Mia. */
export const pairId = joinOneOnOneId(tenantId, rae.id, mia.id);

export type Logged = { level: 'info' | 'warn' | 'error'; facts: object; message: string };

export type LiveServer = {
  live: Live;
  log: MemoryLog;
  logged: Logged[];
  /** `ws://…/live` */
  url: string;
  /** Takes the server down and starts another on the same port and log. */
  restart(): Promise<LiveServer>;
  stop(): Promise<void>;
};

type Setup = { log?: MemoryLog; port?: number; needs?: Partial<LiveDependencies> };

/** A real server on a real port. A token is the person's id; any other token is refused. */
export async function startLiveServer(setup: Setup = {}): Promise<LiveServer> {
  const log = setup.log ?? memoryLog();
  const logged: Logged[] = [];
  const note = (level: Logged['level']) => (facts: object, message: string) => {
    logged.push({ level, facts, message });
  };
  const live = createLive({
    log,
    clock: () => new Date().toISOString(),
    verifyToken: async (token) => ({ person: personOf(token), expiresAt: inAnHour() }),
    publish: () => undefined,
    mayEdit: async (person, id) => can(person, 'editAgenda', id),
    logger: { info: note('info'), warn: note('warn'), error: note('error') },
    newId: randomUUID,
    ...setup.needs,
  });
  const app = Fastify();
  await live.register(app);
  const address = await app.listen({ port: setup.port ?? 0, host: '127.0.0.1' });
  const port = Number(new URL(address).port);
  const stop = () => app.close();
  return {
    live,
    log,
    logged,
    url: `ws://127.0.0.1:${port}${livePath}`,
    stop,
    async restart() {
      await stop();
      return startLiveServer({ ...setup, log, port });
    },
  };
}

export function personOf(token: string): Person {
  const person = [rae, mia, ines].find(({ id }) => id === token);
  if (person === undefined) throw new Failure('unauthorized');
  return person;
}

export function inAnHour(): string {
  return new Date(Date.now() + 3_600_000).toISOString();
}
