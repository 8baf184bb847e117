import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import { registerAboutPages } from './api/about/aboutPages.ts';
import { registerApi } from './api/api.ts';
import { registerHealth } from './api/health.ts';
import { createHttpServer } from './api/httpServer.ts';
import { createTokenVerifier } from './api/signIn.ts';
import { registerTabPages } from './api/tabPages.ts';
import { createBot } from './bot/createBot.ts';
import { createRoster } from './bot/roster.ts';
import type { Config } from './config.ts';
import { createLive } from './live/createLive.ts';
import { openStorage, type StorageOptions } from './storage/openStorage.ts';
import { mayEditAgenda } from './usecases/mayEditAgenda.ts';
import type { Clock } from './usecases/ports.ts';

/** What is outside of the process and not a matter of configuration. */
export type Outside = {
  clock: Clock;
  /** Answers the Cosmos SDK's calls instead of the network. */
  cosmosHttpClient?: StorageOptions['httpClient'];
  logger?: FastifyBaseLogger;
};

export type Server = {
  /** Complete, not yet listening; who listens may still add routes. */
  app: FastifyInstance;
  /** Lets what is being stored finish, then ends every connection. */
  close(): Promise<void>;
};

const builtTab = fileURLToPath(new URL('../dist/tab', import.meta.url));

/**
 * Puts Opener together. Rejects with Failure('unavailable') when it must make its containers and cannot.
 */
export async function buildServer(config: Config, outside: Outside): Promise<Server> {
  const { clock } = outside;
  const newId = randomUUID;
  const app = createHttpServer({ logger: outside.logger });

  const storage = await openStorage({
    ...config.cosmos,
    ...(outside.cosmosHttpClient && { httpClient: outside.cosmosHttpClient }),
  });
  const store = storage.oneOnOnes;
  const verifyToken = createTokenVerifier({ ...config.signIn, tenantIds: config.tenantIds, clock });
  const rosterOf = createRoster(config.bot, clock);
  const mayEdit = mayEditAgenda({ store });
  const live = createLive({ log: storage.liveLog, clock, verifyToken, mayEdit, logger: app.log, newId });

  const bot = createBot({
    bot: config.bot,
    tenantIds: config.tenantIds,
    teamsAppId: config.teamsAppId,
    ai: config.ai,
    roster: rosterOf,
    store,
    actionItems: storage.actionItems,
    chats: storage.chats,
    persons: storage.persons,
    listings: storage.listings,
    postedCards: storage.postedCards,
    agenda: live,
    tellPanels: live.tellPanels,
    clock,
    newId,
    logger: app.log,
  });

  registerHealth(app, storage.ready);
  await live.register(app);
  bot.register(app);
  await registerApi(app, {
    verifyToken,
    rosterOf,
    store,
    actionItems: storage.actionItems,
    persons: storage.persons,
    tellPanels: live.tellPanels,
    tellChats: bot.tellChats,
    clock,
    newId,
  });
  await registerAboutPages(app);
  await registerTabPages(app, { ...config, root: builtTab });

  return {
    app,
    async close() {
      await live.close();
      await app.close();
      await bot.close();
      storage.close();
    },
  };
}
