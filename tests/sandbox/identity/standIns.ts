import Fastify from 'fastify';
import { type ChatMemory, openChatMemory } from '../../../sandbox/chats/chatMemory.ts';
import { type ConnectorMember, sandboxMembers } from '../../../sandbox/connector/chats.ts';
import { connectorRoutes } from '../../../sandbox/connector/connector.ts';
import { type ConnectorOutages, createFaults } from '../../../sandbox/connector/faults.ts';
import { connectorRefusals } from '../../../sandbox/connector/refusal.ts';
import { openCalendarBook } from '../../../sandbox/graph/calendarBook.ts';
import { createIssuer, type Issuer } from '../../../sandbox/identity/issuer.ts';
import { tenantId } from '../../../sandbox/world/world.ts';

export const bot = { id: 'b0700000-0000-4000-8000-000000000001', password: 'only for the sandbox' };
/** With which the app exchanges tokens of people. */
export const clientSecret = 'only for the sandbox too';

export const clientId = 'c1100000-0000-4000-8000-000000000002';

/** The issuer and the Bot Connector on one loopback port, until closed. */
export type StandIns = {
  issuer: Issuer;
  identityUrl: string;
  connectorUrl: string;
  /** Teams' memory: Opener is in every chat. */
  chats: ChatMemory;
  faults: ConnectorOutages;
  /** What both take as the time now; tests may move it. */
  clock: { now: string };
  close(): Promise<void>;
};

/** @param options `chats` are the members of each chat, instead of the sandbox's own */
export async function startStandIns(
  options: { chats?: ReadonlyMap<string, readonly ConnectorMember[]> } = {},
): Promise<StandIns> {
  const clock = { now: new Date().toISOString() };
  const now = () => clock.now;
  const app = Fastify({ forceCloseConnections: true });
  let origin = '';
  const url = () => `${origin}/identity`;
  const issuer = await createIssuer({ url, now, tenantId, audience: clientId, bot, clientSecret });
  const chats = openChatMemory(':memory:', now);
  for (const { id } of chats.all()) chats.change(id, { installed: true });
  const faults = createFaults();
  const given = options.chats;
  const membersOf = given ? (id: string) => given.get(id) ?? connectorRefusals.noChat : sandboxMembers(chats);
  await app.register(issuer.routes, { prefix: '/identity' });
  const { scheduled } = openCalendarBook(now);
  const needs = { chats, membersOf, accepts: issuer.acceptsBotToken, now, scheduled, faults };
  await app.register(connectorRoutes(needs), { prefix: '/connector' });
  origin = await app.listen({ port: 0, host: '127.0.0.1' });
  return {
    issuer,
    identityUrl: url(),
    connectorUrl: `${origin}/connector`,
    chats,
    faults: faults.knobs,
    clock,
    async close() {
      await app.close();
      chats.close();
    },
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
