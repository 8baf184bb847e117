import type { FastifyBaseLogger } from 'fastify';
import { teamsOnTheWeb } from '../../sandbox/identity/claims.ts';
import { issuerTemplate, keysUrl } from '../../sandbox/identity/issuerUrls.ts';
import { type PersonKey, people, tenantId } from '../../sandbox/world/world.ts';
import { type ApiDependencies, registerApi } from '../../src/api/api.ts';
import { registerHealth } from '../../src/api/health.ts';
import { createHttpServer } from '../../src/api/httpServer.ts';
import { createTokenVerifier } from '../../src/api/signIn.ts';
import type { Deletions } from '../../src/domain/deletion.ts';
import { joinPersonKey } from '../../src/domain/personKey.ts';
import { createGraph } from '../../src/graph/createGraph.ts';
import { noticeInPanels } from '../../src/reactions/panels.ts';
import type { Consents } from '../../src/usecases/account.ts';
import { createConsentTickets } from '../../src/usecases/connections/consentTickets.ts';
import { createExportTickets } from '../../src/usecases/export/exportTickets.ts';
import { createPanelUseCases, type PanelDependencies } from '../../src/usecases/panel/panelUseCases.ts';
import { createTurnQueue } from '../../src/usecases/turnQueue.ts';
import { clientId, type StandIns, startStandIns } from '../sandbox/identity/standIns.ts';
import { memoryChats } from '../usecases/chats/memoryChats.ts';
import {
  countingIds,
  emptyHistory,
  memoryActionItems,
  memoryAgenda,
  memoryCadences,
  memoryDeparted,
  memoryMeetings,
  memoryOverviews,
  memoryPersons,
  memoryStore,
  nothingToSettle,
  rosterOf,
} from '../usecases/memory.ts';
import { memoryKeyedStore } from '../usecases/memoryKeyedStore.ts';
import { ines, memberOf, mia, rae } from '../usecases/pair.ts';

/** What an answer was: its status, its headers, its parsed body. */
export type Answer = { status: number; headers: Headers; body: unknown };

type Asked = { as?: PersonKey; token?: string; ifMatch?: string; json?: unknown; raw?: string };

/** The API on loopback with a real issuer, until closed. */
export type RunningApi = {
  standIns: StandIns;
  url: string;
  told: string[];
  /** Sends a request; `as` signs it with that person's token. */
  ask(method: string, path: string, asked?: Asked): Promise<Answer>;
  close(): Promise<void>;
};

export const chatId = '19:meeting_rae-mia@thread.v2';

const chats = {
  [chatId]: [memberOf(rae), memberOf(mia)],
  '19:three@thread.v2': [memberOf(rae), memberOf(mia), memberOf(ines)],
  '19:guest@thread.v2': [memberOf(rae), { personId: 'guest', tenantId: 'elsewhere', name: 'A guest' }],
};

/** Microsoft's permissions where nobody asks for any. */
export const noConsents: Consents = {
  isSetUp: true,
  ask: async () => 'ok',
  page: () => '',
  forget: () => undefined,
};

/** @param instead of the parts of the API, for tests of what happens when one fails */
export async function startApi(
  instead: Partial<PanelDependencies & Omit<ApiDependencies, 'useCases'>> & {
    ready?: () => Promise<boolean>;
    logger?: FastifyBaseLogger;
    trustedHops?: number;
  } = {},
): Promise<RunningApi> {
  const standIns = await startStandIns();
  const told: string[] = [];
  const store = memoryStore();
  const app = createHttpServer(instead);
  registerHealth(app, instead.ready ?? (async () => true));
  const actionItems = memoryActionItems();
  const cadences = memoryCadences();
  const needs: PanelDependencies & Omit<ApiDependencies, 'useCases'> = {
    verifyToken: createTokenVerifier({
      issuer: issuerTemplate(standIns.identityUrl),
      keysUrl: keysUrl(standIns.identityUrl),
      audiences: [clientId, `api://opener.example/${clientId}`],
      clientIds: [teamsOnTheWeb],
      tenantIds: [tenantId],
      clock: () => standIns.clock.now,
      keysCooldown: 0,
    }),
    rosterOf: rosterOf(chats),
    store,
    actionItems,
    overviews: memoryOverviews({ store, actionItems, ...cadences }),
    persons: memoryPersons(),
    meetings: memoryMeetings(store),
    agenda: memoryAgenda(),
    agendaState: async () => Buffer.from('the agenda'),
    readMeetingTimes: () => undefined,
    history: emptyHistory,
    departed: memoryDeparted(),
    deletions: memoryKeyedStore<string, Deletions>((id) => id),
    scheduleErasure: async () => undefined,
    erasure: { erasePerson: async () => [] },
    ...cadences,
    ...createGraph(null, { clock: () => standIns.clock.now, logger: { warn: () => undefined } }),
    chats: memoryChats(),
    consentTickets: createConsentTickets(memoryKeyedStore(joinPersonKey), () => standIns.clock.now),
    publicUrl: () => 'https://opener.example',
    toDoTurns: createTurnQueue(),
    taskUrl: 'https://opener.example/',
    tickets: createExportTickets(memoryKeyedStore(joinPersonKey), () => standIns.clock.now),
    finishPending: nothingToSettle,
    publish: noticeInPanels((id) => told.push(id)),
    clock: () => standIns.clock.now,
    newId: countingIds(),
    ...instead,
  };
  await registerApi(app, { ...needs, useCases: createPanelUseCases(needs) });
  const url = await app.listen({ port: 0, host: '127.0.0.1' });

  async function ask(method: string, path: string, asked: Asked = {}): Promise<Answer> {
    const token = asked.as ? await standIns.issuer.tokenFor(people[asked.as]) : asked.token;
    const body = asked.raw ?? (asked.json === undefined ? undefined : JSON.stringify(asked.json));
    const answer = await fetch(url + path, {
      method,
      headers: {
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
        ...(asked.ifMatch !== undefined && { 'if-match': asked.ifMatch }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body }),
    });
    return { status: answer.status, headers: answer.headers, body: await answer.json() };
  }

  return {
    standIns,
    url,
    told,
    ask,
    close: async () => {
      await app.close();
      await standIns.close();
    },
  };
}
