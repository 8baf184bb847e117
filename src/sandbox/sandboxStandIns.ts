import type { AddressInfo } from 'node:net';
import Fastify from 'fastify';
import { sandboxChats } from './connector/chats.ts';
import { connectorRoutes } from './connector/connector.ts';
import { createIssuer, type Issuer } from './identity/issuer.ts';
import { bot, clientId } from './sandboxEnvironment.ts';
import { tenantId } from './world.ts';

/** What Microsoft runs around the product: sign-in and the Bot Connector, on one loopback address. */
export type StandIns = { url: string; issuer: Issuer; close(): Promise<void> };

/** @param now ISO 8601, UTC */
export async function openStandIns(now: () => string): Promise<StandIns> {
  const app = Fastify({ logger: false });
  const url = () => `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`; // it listens on TCP
  const issuer = await createIssuer({ url, now, tenantId, audience: clientId, bot });
  await app.register(issuer.routes);
  await app.register(connectorRoutes({ chats: sandboxChats(), accepts: issuer.acceptsBotToken }));
  await app.listen({ host: '127.0.0.1', port: 0 });
  return { url: url(), issuer, close: () => app.close() };
}
