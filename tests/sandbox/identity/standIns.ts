import Fastify from 'fastify';
import { type Chats, sandboxChats } from '../../../src/sandbox/connector/chats.ts';
import { connectorRoutes } from '../../../src/sandbox/connector/connector.ts';
import { createIssuer, type Issuer } from '../../../src/sandbox/identity/issuer.ts';
import { tenantId } from '../../../src/sandbox/world.ts';

export const bot = { id: 'b0700000-0000-4000-8000-000000000001', password: 'only for the sandbox' };
export const clientId = 'c1100000-0000-4000-8000-000000000002';

/** The issuer and the Bot Connector on one loopback port, until closed. */
export type StandIns = {
  issuer: Issuer;
  identityUrl: string;
  connectorUrl: string;
  /** What both take as the time now; tests may move it. */
  clock: { now: string };
  close(): Promise<void>;
};

export async function startStandIns({ chats = sandboxChats() }: { chats?: Chats } = {}): Promise<StandIns> {
  const clock = { now: new Date().toISOString() };
  const app = Fastify();
  let origin = '';
  const issuer = await createIssuer({
    url: () => `${origin}/identity`,
    now: () => clock.now,
    tenantId,
    audience: clientId,
    bot,
  });
  await app.register(issuer.routes, { prefix: '/identity' });
  await app.register(connectorRoutes({ chats, accepts: issuer.acceptsBotToken }), { prefix: '/connector' });
  origin = await app.listen({ port: 0, host: '127.0.0.1' });
  return {
    issuer,
    identityUrl: `${origin}/identity`,
    connectorUrl: `${origin}/connector`,
    clock,
    close: () => app.close(),
  };
}

/** A token for the Bot Connector, fetched as the bot does. */
export async function fetchBotToken(identityUrl: string, password = bot.password): Promise<Response> {
  return fetch(`${identityUrl}/${tenantId}/oauth2/v2.0/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: bot.id,
      client_secret: password,
      scope: 'https://api.botframework.com/.default',
    }),
  });
}
