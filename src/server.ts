import { randomUUID } from 'node:crypto';
import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import { registerAboutPages } from './api/about/aboutPages.ts';
import { registerApi } from './api/api.ts';
import { ticketPath } from './api/archiveRoutes.ts';
import { builtTab } from './api/builtTab.ts';
import { registerHealth } from './api/health.ts';
import { createHttpServer } from './api/httpServer.ts';
import { createTokenVerifier } from './api/signIn.ts';
import { registerTabPages } from './api/tabPages.ts';
import { createBot } from './bot/createBot.ts';
import { createRoster } from './bot/roster.ts';
import type { Config } from './config.ts';
import { createLive } from './live/createLive.ts';
import { openStorage, type StorageOptions } from './storage/openStorage.ts';
import { createExportTickets } from './usecases/archive/exportTickets.ts';
import { mayEditAgenda } from './usecases/mayEditAgenda.ts';
import { fileLateTexts } from './usecases/meetings/fileLateTexts.ts';
import type { MeetingNeeds } from './usecases/meetings/needs.ts';
import { createQuietMeetings } from './usecases/meetings/quietMeetings.ts';
import { settleMeeting } from './usecases/meetings/settleMeeting.ts';
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

/** Milliseconds between two looks at calls that have ended; a look costs nothing when there is none. */
const settleEvery = 2_000;

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
  const live = createLive({
    log: storage.liveLog,
    clock,
    verifyToken,
    mayEdit,
    fileLate: (...late) => fileLate(...late),
    logger: app.log,
    newId,
  });

  // Those below need each other: a wrap-up is told by the bot, and the bot wraps up.
  const meetingNeeds: MeetingNeeds = {
    store,
    meetings: storage.meetings,
    actionItems: storage.actionItems,
    agenda: live,
    tellPanels: live.tellPanels,
    tellRecap: (...filed) => bot.tellRecap(...filed),
    clock,
  };
  const fileLate = fileLateTexts(meetingNeeds);
  const settle = settleMeeting(meetingNeeds);
  const quiet = createQuietMeetings(meetingNeeds, (err) =>
    app.log.warn({ err }, 'A meeting could not be wrapped up by itself'),
  );

  const tickets = createExportTickets(clock);
  const bot = createBot({
    exportLink: ({ id: personId, tenantId }, oneOnOneId, format) =>
      `${config.publicUrl}${ticketPath}?ticket=${tickets.issue({ personId, tenantId, oneOnOneId, format })}`,
    isPanelOpen: (oneOnOneId) => live.peopleIn(oneOnOneId).length > 0,
    bot: config.bot,
    tenantIds: config.tenantIds,
    teamsAppId: config.teamsAppId,
    ai: config.ai,
    roster: rosterOf,
    store,
    actionItems: storage.actionItems,
    meetings: storage.meetings,
    settle,
    callEnded: quiet.ended,
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
    ...meetingNeeds,
    verifyToken,
    rosterOf,
    store,
    persons: storage.persons,
    actionItems: storage.actionItems,
    history: storage.history,
    tickets,
    settle,
    tellChats: bot.tellChats,
    newId,
  });
  await registerAboutPages(app);
  await registerTabPages(app, { ...config, root: builtTab });

  const settling = setInterval(() => void quiet.settleDue(), settleEvery);

  return {
    app,
    async close() {
      clearInterval(settling);
      // First of all it takes nothing more; then the living agendas finish (in a hook of theirs).
      await app.close();
      await bot.close();
      storage.close();
    },
  };
}
