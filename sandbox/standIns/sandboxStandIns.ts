import type { AddressInfo } from 'node:net';
import Fastify, { type FastifyInstance } from 'fastify';
import { type ChatMemory, openChatMemory } from '../chats/chatMemory.ts';
import { createNotices, type Notices } from '../chats/notices.ts';
import { sandboxMembers } from '../connector/chats.ts';
import { connectorRoutes } from '../connector/connector.ts';
import { type ConnectorOutages, createFaults } from '../connector/faults.ts';
import { type CalendarBook, openCalendarBook } from '../graph/calendarBook.ts';
import { graphRoutes } from '../graph/graph.ts';
import { openTaskLists, type TaskLists } from '../graph/taskLists.ts';
import { createIssuer, type Issuer } from '../identity/issuer.ts';
import { createTeams, type Teams } from '../teams/teams.ts';
import { tenantId } from '../world/world.ts';
import { bot, clientId, graphSecret } from './sandboxEnvironment.ts';
import type { StandInsMemory } from './standInsMemory.ts';

/** What Microsoft runs around the product, on one loopback address: sign-in, the Bot Connector, Graph, Teams itself. */
export type StandIns = {
  url: string;
  issuer: Issuer;
  chats: ChatMemory;
  notices: Notices;
  teams: Teams;
  /** Makes calls of the bot to Teams go wrong. */
  connectorFaults: ConnectorOutages;
  /** People's calendars and tasks, as Graph answers them. */
  book: CalendarBook;
  tasks: TaskLists;
  /** Makes calls to Graph go wrong. */
  graphFaults: ConnectorOutages;
  /** Calls back when the bot shows in a chat that it is typing. */
  onTyping(tell: (chatId: string) => void): void;
  close(): Promise<void>;
};

export type StandInsDependencies = {
  /** ISO 8601, UTC. */
  now: () => string;
  /** The file in which Teams keeps its chats. */
  chatFile: string;
  /** What it keeps across a restart; nothing when left out. */
  memory?: StandInsMemory;
  /** Where the product's bot listens; asked at each use. */
  botUrl: () => string;
  /** Where answers of the consent page may go; asked at each use. */
  redirectUris?: () => readonly string[];
};

/**
 * Seconds: twenty years. The sandbox's clock may jump by months between the making of a token and its use, and a
 * refusal then would be the sandbox's own doing. What happens when a token runs out is tested with shorter ones.
 */
const acrossJumps = 20 * 365 * 86_400;

export async function openStandIns(dependencies: StandInsDependencies): Promise<StandIns> {
  const { now, chatFile, memory, botUrl, redirectUris = () => [] } = dependencies;
  // A call that a fault lets hang must not hold the end up.
  const app = Fastify({ logger: false, forceCloseConnections: true });
  const url = () => `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`; // it listens on TCP
  const issuer = await createIssuer({
    url,
    now,
    tenantId,
    audience: clientId,
    bot,
    clientSecret: graphSecret,
    redirectUris,
    seconds: acrossJumps,
    ...(memory && { keptKey: memory.key, keptConsents: memory.consents }),
  });
  const chats = openChatMemory(chatFile, now);
  const notices = createNotices();
  const faults = createFaults();
  const graphFaults = createFaults();
  const book = openCalendarBook(now);
  const tasks = openTaskLists();
  const typing = new Set<(chatId: string) => void>();
  const membersOf = sandboxMembers(chats);
  await app.register(issuer.routes);
  await app.register(
    connectorRoutes({
      chats,
      membersOf,
      accepts: issuer.acceptsBotToken,
      now,
      scheduled: book.scheduled,
      notices,
      faults,
      onTyping: (chatId) => {
        for (const tell of typing) tell(chatId);
      },
    }),
  );
  await app.register(
    graphRoutes({
      book,
      tasks,
      chats,
      notices,
      access: issuer.graphAccess,
      acceptsAppToken: issuer.acceptsAppToken,
      url,
      faults: graphFaults,
    }),
  );
  await listenWhereItWas(app, memory);
  const teams = createTeams({
    chats,
    botId: bot.id,
    serviceUrl: url(),
    botUrl,
    sign: issuer.sign,
    joinUrlOf: book.joinUrlOf,
    now,
    seconds: acrossJumps,
  });
  return {
    url: url(),
    issuer,
    chats,
    notices,
    teams,
    connectorFaults: faults.knobs,
    book,
    tasks,
    graphFaults: graphFaults.knobs,
    onTyping: (tell) => void typing.add(tell),
    async close() {
      await app.close();
      await teams.settled();
      chats.close();
    },
  };
}

/** On the port of last time, or on another when somebody else has it by now. */
async function listenWhereItWas(app: FastifyInstance, memory: StandInsMemory | undefined): Promise<void> {
  const on = (port: number) => app.listen({ host: '127.0.0.1', port });
  await on(memory?.port() ?? 0).catch(() => on(0));
  memory?.keepPort((app.server.address() as AddressInfo).port); // it listens on TCP
}
