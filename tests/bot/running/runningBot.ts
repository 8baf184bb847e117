import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import Fastify from 'fastify';
import { type EmbeddedCosmos, openEmbeddedCosmos } from '../../../sandbox/cosmos/embeddedCosmos.ts';
import { createIssuer, type Issuer } from '../../../sandbox/identity/issuer.ts';
import { bot, clientId, sandboxEnvironment } from '../../../sandbox/standIns/sandboxEnvironment.ts';
import { type PersonKey, people, tenantId } from '../../../sandbox/world/world.ts';
import { type Config, readConfig } from '../../../src/config.ts';
import { buildServer, type Outside } from '../../../src/server.ts';
import { type Member, type RecordingConnector, recordConnector } from './recordingConnector.ts';

/** The whole server with a recording Bot Connector and a real issuer, spoken to over HTTP only. */
export type RunningBot = AsyncDisposable & {
  url: string;
  /** The service url of its activities. */
  serviceUrl: string;
  connector: RecordingConnector;
  issuer: Issuer;
  clock: { now: string };
  /** What it was started with, for another one on the same data. */
  started: { config: Config; httpClient: EmbeddedCosmos['httpClient'] };
  /** What was asked of the database. */
  requests: EmbeddedCosmos['requests'];
  /** Its routes as Fastify prints them. */
  routes(): string;
  /** What the database holds: each item as one text, but for leases and what is planned in the background. */
  stored(): string[];
  /** Posts to the bot's endpoint. */
  post(body: unknown, authorization?: string): Promise<Response>;
  /** A token as the Bot Framework makes them. */
  token(claims?: Record<string, unknown>): Promise<string>;
  /** Closes the server, so that everything after an answer is done, and starts another on the same data. */
  restart(): Promise<void>;
};

export const botId = bot.id;

export const meetingChat = '19:meeting_rae-mia@thread.v2';

/** Rae writes on Wednesday 25 March 2026 at 11:00 in Berlin. */
export const wednesday = '2026-03-25T10:00:00.000Z';

export function memberOf(key: PersonKey): Member {
  return { id: `29:${key}`, aadObjectId: people[key].id, tenantId, name: people[key].name };
}

/**
 * @param env instead of the sandbox's variables
 * @param outside what else of a server's surroundings is to be another
 */
export async function runningBot(
  env: Record<string, string> = {},
  outside: Pick<Outside, 'limits'> = {},
): Promise<RunningBot> {
  const dataDir = await mkdtemp(join(tmpdir(), 'opener-bot-'));
  const { clock, onClockJump } = jumpingClock(wednesday);
  const standIns = Fastify({ logger: false });
  const standInsUrl = () => `http://127.0.0.1:${(standIns.server.address() as AddressInfo).port}`;
  const issuer = await createIssuer({
    url: standInsUrl,
    now: () => clock.now,
    tenantId,
    audience: clientId,
    bot,
  });
  await standIns.register(issuer.routes);
  const connector = recordConnector(standIns);
  connector.chats.set(meetingChat, [memberOf('rae'), memberOf('mia')]);
  await standIns.listen({ host: '127.0.0.1', port: 0 });
  const serviceUrl = `${standInsUrl()}/`;

  async function start() {
    const cosmos = openEmbeddedCosmos({
      file: join(dataDir, 'cosmos.sqlite'),
      now: () => Date.parse(clock.now),
    });
    const config = readConfig({ ...sandboxEnvironment({ port: 0, standInsUrl: standInsUrl() }), ...env });
    const server = await buildServer(config, {
      clock: () => clock.now,
      onClockJump,
      cosmosHttpClient: cosmos.httpClient,
      ...outside,
    });
    const url = await server.app.listen({ host: '127.0.0.1', port: 0 });
    const routes = () => server.app.printRoutes({ commonPrefix: false });
    const close = async () => {
      await server.close();
      cosmos.close();
    };
    return { url, close, config, httpClient: cosmos.httpClient, requests: cosmos.requests, routes };
  }
  let current = await start();

  const token = (claims: Record<string, unknown> = {}) => {
    const seconds = Math.floor(Date.parse(clock.now) / 1000);
    const usual = { iss: 'https://api.botframework.com', aud: bot.id, serviceurl: serviceUrl };
    return issuer.sign({ ...usual, nbf: seconds - 60, exp: seconds + 3600, ...claims });
  };

  return {
    get url() {
      return current.url;
    },
    get started() {
      return current;
    },
    get requests() {
      return current.requests;
    },
    serviceUrl,
    connector,
    issuer,
    clock,
    token,
    routes: () => current.routes(),
    stored: () => itemsIn(join(dataDir, 'cosmos.sqlite')),
    async post(body, authorization) {
      return fetch(`${current.url}/api/messages`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          authorization: authorization ?? `Bearer ${await token()}`,
        },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      });
    },
    async restart() {
      await current.close();
      current = await start();
    },
    async [Symbol.asyncDispose]() {
      await current.close();
      await standIns.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** A clock that stands still until a test sets it, and then says so, as that of the sandbox does. */
function jumpingClock(start: string) {
  let now = start;
  const listeners = new Set<() => void>();
  return {
    clock: {
      get now() {
        return now;
      },
      set now(time) {
        now = time;
        for (const listener of [...listeners]) listener();
      },
    },
    onClockJump(listener: () => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

function itemsIn(file: string): string[] {
  const db = new DatabaseSync(file, { readOnly: true });
  const items = db
    .prepare(
      `SELECT c.id AS place, i.pk, i.id, i.body FROM item i JOIN container c ON c.number = i.container
       WHERE c.id <> 'reminders' ORDER BY 1, 2, 3`,
    )
    .all();
  db.close();
  return items.map(({ place, pk, id, body }) => `${place} ${pk} ${id} ${body}`);
}
