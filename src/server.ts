import { randomUUID } from 'node:crypto';
import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import { registerAboutPages } from './api/about/aboutPages.ts';
import { registerApi } from './api/api.ts';
import { builtTab } from './api/builtTab.ts';
import { registerHealth } from './api/health.ts';
import { createHttpServer, shedNewWork } from './api/httpServer.ts';
import { registerMetrics } from './api/metrics.ts';
import { createTokenVerifier } from './api/signIn.ts';
import { registerTabPages } from './api/tabPages.ts';
import type { BotLimits } from './bot/context/botDependencies.ts';
import { createBot } from './bot/endpoint/createBot.ts';
import { personalLink } from './bot/panelLink.ts';
import { createRoster } from './bot/roster.ts';
import type { Config } from './config.ts';
import { exportTicketPath } from './contract/addresses.ts';
import { createGraph } from './graph/createGraph.ts';
import { createLive } from './live/createLive.ts';
import { logFault } from './platform/logFault.ts';
import { createEvents } from './reactions/createEvents.ts';
import { reactionsOf } from './reactions/reactionsOf.ts';
import { openStorage, type StorageOptions } from './storage/openStorage.ts';
import { createBotUseCases } from './usecases/bot/botUseCases.ts';
import { pairTimes } from './usecases/cadence/pairTimes.ts';
import { reminderRules } from './usecases/cadence/reminderRules.ts';
import { createConsentTickets } from './usecases/connections/consentTickets.ts';
import { eraseDue } from './usecases/erasure/eraseDue.ts';
import { createExportTickets } from './usecases/export/exportTickets.ts';
import type { OnClockJump } from './usecases/jobs/clockWait.ts';
import { createJobs } from './usecases/jobs/createJobs.ts';
import { plannedAhead } from './usecases/jobs/planAhead.ts';
import { localSchedulerOptions, usualSchedulerOptions } from './usecases/jobs/schedulerOptions.ts';
import { mayEditAgenda } from './usecases/mayEditAgenda.ts';
import { appendLateEdits } from './usecases/meetings/appendLateEdits.ts';
import { autoStart } from './usecases/meetings/autoStart.ts';
import { autoWrapUp } from './usecases/meetings/autoWrapUp.ts';
import type { MeetingDependencies } from './usecases/meetings/dependencies.ts';
import { endOfUndo } from './usecases/meetings/endOfUndo.ts';
import { finishPendingOf } from './usecases/meetings/finishPendingOf.ts';
import { readPeoplePresent } from './usecases/meetings/presence.ts';
import { recordPresence } from './usecases/meetings/recordPresence.ts';
import type { Clock } from './usecases/pairPorts.ts';
import { createPanelUseCases } from './usecases/panel/panelUseCases.ts';
import { planReminder } from './usecases/reminders/planReminder.ts';
import { createTurnQueue } from './usecases/turnQueue.ts';

/** What is outside of the process and not a matter of configuration. */
export type Outside = {
  clock: Clock;
  /** Calls back when the clock has jumped; returns how to stop. */
  onClockJump?: OnClockJump;
  /** Answers the Cosmos SDK's calls instead of the network. */
  cosmosHttpClient?: StorageOptions['httpClient'];
  /** How long the database and Teams may take (`roster`: milliseconds to tell who is in a chat); the usual when left out. */
  limits?: { storage: NonNullable<StorageOptions['limits']>; roster: number; bot: BotLimits };
  logger?: FastifyBaseLogger;
  /** Has this process too much to do for anything new? Never when left out. */
  isTooBusy?: () => boolean;
  /** Counts what happened, under a fixed name, where an operator looks. */
  count?: (what: string, times: number) => void;
};

export type Server = {
  /** Complete, not yet listening; who listens may still add routes. */
  app: FastifyInstance;
  /** Lets what is being stored finish, then ends every connection. */
  close(): Promise<void>;
};

/**
 * Puts Opener together. Rejects with Failure('unavailable') when it must make its containers and cannot.
 */
export async function buildServer(config: Config, outside: Outside): Promise<Server> {
  const { clock, limits } = outside;
  const newId = randomUUID;
  const app = createHttpServer({ logger: outside.logger, trustedHops: config.trustedHops });

  const isTooBusy = outside.isTooBusy ?? (() => false);
  shedNewWork(app, isTooBusy);

  const schedulerOptions = {
    ...(config.production ? usualSchedulerOptions : localSchedulerOptions),
    shards: config.reminderShards,
  };
  const line =
    config.redis === null
      ? undefined
      : (await import('./redis/openLine.ts')).openLine({
          ...config.redis,
          channel: `opener ${new URL(config.cosmos.endpoint).host} ${config.cosmos.database}`,
          logger: app.log,
        });
  const storage = await openStorage({
    line,
    ...config.cosmos,
    reminderShards: schedulerOptions.shards,
    ...(outside.cosmosHttpClient && { httpClient: outside.cosmosHttpClient }),
    ...(limits && { limits: limits.storage }),
    unreadable: (found) => app.log.warn(found, 'Stored items cannot be read'),
  });
  const store = storage.oneOnOnes;
  const verifyToken = createTokenVerifier({ ...config.signIn, tenantIds: config.tenantIds, clock });
  const rosterOf = createRoster(config.bot, clock, limits?.roster);
  const mayEdit = mayEditAgenda({ store });
  const events = createEvents((error, { kind, oneOnOneId }) =>
    logFault(app.log, 'What follows from an event has failed', { kind, oneOnOneId })(error),
  );
  const { publish } = events;
  const live = createLive({
    log: storage.liveLog,
    feed: storage.liveFeed,
    isAlone: () => jobs.isAlone(),
    isTooBusy,
    clock,
    verifyToken,
    mayEdit,
    publish,
    logger: app.log,
    newId,
  });

  // What this process has stored of itself is half a second old.
  const presentElsewhere = readPeoplePresent(
    storage.presence,
    (worker) => worker !== jobs.worker && jobs.isAlive(worker),
  );
  /** Who has it open, in this process or another. */
  const peopleIn = async (oneOnOneId: string) => {
    const elsewhere = await presentElsewhere(oneOnOneId).catch(() => []);
    return [...new Set([...live.peopleIn(oneOnOneId), ...elsewhere])];
  };

  const meetingDependencies: MeetingDependencies = {
    store,
    meetings: storage.meetings,
    actionItems: storage.actionItems,
    agenda: live,
    publish,
    clock,
  };
  const finishPending = finishPendingOf(meetingDependencies);

  const jobs = createJobs({
    store: storage.jobs,
    leases: storage.jobLeases,
    clock,
    onClockJump: outside.onClockJump,
    newId,
    random: Math.random,
    options: schedulerOptions,
    logger: app.log,
    onCount: (name, times) => outside.count?.(`reminders.${name}`, times),
    onRun: (kind, outcome) => outside.count?.(`jobs.${kind}.${outcome}`, 1),
  });
  const idOf = (oneOnOneId: string) => oneOnOneId;
  const times = {
    cadences: plannedAhead(storage.cadences, idOf, jobs.planAhead),
    calendars: plannedAhead(storage.calendars, idOf, jobs.planAhead),
  };
  const erasures = {
    deletions: storage.deletions,
    departed: storage.departed,
    erasure: storage.erasure,
    scheduleErasure: (oneOnOneId: string) => jobs.schedule(oneOnOneId, { kinds: ['erase'] }),
  };

  const graph = createGraph(config.graph, { clock, logger: app.log });
  const cadenceDependencies = {
    ...times,
    reminderSettings: plannedAhead(storage.reminderSettings, ({ oneOnOneId }) => oneOnOneId, jobs.planAhead),
  };
  const tickets = createExportTickets(storage.exportTicketStore, clock);
  const botUseCases = createBotUseCases({
    ...meetingDependencies,
    ...cadenceDependencies,
    store,
    actionItems: storage.actionItems,
    rosterOf,
    finishPending,
    callEnded: (oneOnOneId) => jobs.schedule(oneOnOneId, { kinds: ['autoWrapUp'] }),
    chats: storage.chats,
    persons: storage.persons,
    departed: storage.departed,
    listings: storage.listings,
    postedCards: storage.postedCards,
    pairTimes: pairTimes({ ...cadenceDependencies, clock }),
    newId,
  });
  const bot = createBot({
    useCases: botUseCases,
    exportLink: async ({ id: personId, tenantId }, oneOnOneId, file) => {
      const ticket = await tickets.issue({ personId, tenantId, oneOnOneId, ...file });
      return `${config.publicUrl}${exportTicketPath}?ticket=${ticket}`;
    },
    peopleIn,
    tabUrl: `${config.publicUrl}/tab/`,
    bot: config.bot,
    tenantIds: config.tenantIds,
    teamsAppId: config.teamsAppId,
    ai: config.ai,
    roster: rosterOf,
    clock,
    logger: app.log,
    ...(limits && { limits: limits.bot }),
  });

  jobs.start({
    plan: planReminder({ ...meetingDependencies, ...cadenceDependencies }),
    send: bot.sendBy(reminderRules({ ...cadenceDependencies, history: storage.history })),
    pairJobs: {
      erase: eraseDue({
        ...meetingDependencies,
        ...erasures,
        store,
        persons: storage.persons,
        exportedTasks: storage.exportedTasks,
        purge: live.purge,
        shutAgenda: live.shut,
        removeCards: bot.removeCards,
      }),
      autoWrapUp: autoWrapUp(meetingDependencies),
      endOfUndo: endOfUndo({ store, redraw: bot.recapCards.redrawLatest }),
      autoStart: autoStart({
        ...meetingDependencies,
        ...times,
        peoplePresent: readPeoplePresent(storage.presence, jobs.isAlive),
      }),
    },
  });
  const presence = recordPresence(
    {
      presence: storage.presence,
      worker: jobs.worker,
      isAlive: jobs.isAlive,
      peopleIn: live.peopleHere,
      schedule: (oneOnOneId) => jobs.schedule(oneOnOneId, { kinds: ['autoStart'] }),
    },
    (err) => app.log.warn({ err }, 'It could not be stored who has a 1:1 open'),
  );
  events.subscribe(
    reactionsOf({
      ...cadenceDependencies,
      notify: live.notify,
      presenceChanged: presence.changed,
      replan: jobs.replan,
      refreshCards: bot.refreshCards,
      recaps: bot.recapCards,
      recordLateTexts: appendLateEdits(meetingDependencies),
      feed: graph.feed,
      chats: storage.chats,
      audienceOf: bot.audienceOf,
      peopleIn,
    }),
  );

  registerHealth(app, storage.ready);
  registerMetrics(app, config.metricsToken, jobs.readCounters);
  await live.register(app);
  bot.register(app);
  const useCases = createPanelUseCases({
    agendaState: live.state,
    ...erasures,
    ...meetingDependencies,
    rosterOf,
    store,
    persons: storage.persons,
    overviews: storage.overviews,
    actionItems: storage.actionItems,
    history: storage.history,
    ...cadenceDependencies,
    ...graph,
    connections: storage.connections,
    exportedTasks: storage.exportedTasks,
    photos: storage.photos,
    toDoTurns: createTurnQueue(),
    taskUrl: personalLink(config.teamsAppId),
    chats: storage.chats,
    finishPending,
    newId,
  });
  await registerApi(app, {
    useCases,
    clock,
    consents: graph.consents,
    verifyToken,
    readMeetingTimes: bot.readMeetingTimes,
    consentTickets: createConsentTickets(storage.consentTicketStore, clock),
    publicUrl: () => config.publicUrl,
    tickets,
  });
  await registerAboutPages(app);
  await registerTabPages(app, { ...config, root: builtTab });

  return {
    app,
    async close() {
      // First of all it takes nothing more; then the agenda documents finish (in a hook of theirs).
      await app.close();
      presence.close();
      await jobs.close();
      await bot.close();
      storage.close();
      line?.close();
    },
  };
}
