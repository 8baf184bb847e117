import type { TurnContext } from 'botbuilder';
import { type PersonKey, people, tenantId } from '../../../sandbox/world/world.ts';
import { incomingActivity } from '../../../src/bot/activity.ts';
import type { Posting, Speech } from '../../../src/bot/audience/speaker.ts';
import type { Connector } from '../../../src/bot/connector/connector.ts';
import { ConnectorFault } from '../../../src/bot/connector/connectorFault.ts';
import { createBotContext } from '../../../src/bot/context/botContext.ts';
import { createHandlers } from '../../../src/bot/endpoint/handlers.ts';
import { createSendReminder } from '../../../src/bot/reminders/createSendReminder.ts';
import { type BotChatMember, rosterBy } from '../../../src/bot/roster.ts';
import type { Listing, PostedCard } from '../../../src/domain/chat.ts';
import { noticeInFeed } from '../../../src/reactions/activityFeed.ts';
import { redrawCards } from '../../../src/reactions/cards.ts';
import { createEvents } from '../../../src/reactions/createEvents.ts';
import { recapInChat } from '../../../src/reactions/recap.ts';
import type { ActionKey } from '../../../src/usecases/actionItems/store.ts';
import type { AgendaDocuments } from '../../../src/usecases/agenda/agendaDocuments.ts';
import { createBotUseCases } from '../../../src/usecases/bot/botUseCases.ts';
import type { ListingStore } from '../../../src/usecases/chats/stores.ts';
import type { FeedNotice } from '../../../src/usecases/notices/activityFeed.ts';
import { memoryChats, memoryPersons } from '../../usecases/chats/memoryChats.ts';
import {
  countingIds,
  memoryActionItems,
  memoryAgenda,
  memoryCadences,
  memoryDeparted,
  memoryMeetings,
  memoryStore,
  nothingToSettle,
} from '../../usecases/memory.ts';
import { memoryKeyedStore, nameOfParts } from '../../usecases/memoryKeyedStore.ts';

/**
 * What reached Teams, with who was in the chat at that very moment. `about`: the 1:1 that Opener says it is of; `what`:
 * as which of its postings, or `plain` for what it takes for nobody's.
 */
export type Reached = {
  what: Posting | 'plain' | 'activityFeed' | 'details';
  about: string | null;
  chatId: string;
  activityId: string;
  message: unknown;
  readers: ReadonlySet<PersonKey>;
};

/** Teams as it is: who is in which chats, and in which of them Opener is. */
export type Truth = { members: Map<string, Set<PersonKey>>; without: Set<string> };

export const serviceUrl = 'https://smba.trafficmanager.net/teams/';
const botId = '00000000-0000-4000-8000-00000000b071';

/** The bot as `createBot` composes it, on stores in memory; Teams is what the test says that it is. */
export type ComposedBot = ReturnType<typeof composedBot>;

/** @param beforeRoster happens whenever Teams is asked who is in a chat, before it answers */
export function composedBot(truth: Truth, reached: (one: Reached) => void, beforeRoster: () => void) {
  const clock = { now: '2026-03-25T10:00:00.000Z' };
  const now = () => clock.now;
  const store = memoryStore();
  const persons = memoryPersons();
  const chats = memoryChats();
  const actionItems = memoryActionItems();
  const meetings = memoryMeetings(store);
  const { cadences, calendars, reminderSettings } = memoryCadences();
  const agenda = manyAgendas();
  const works: (() => Promise<unknown>)[] = [];
  let sent = 0;
  let speech: { what: Reached['what']; oneOnOneId: string | null } = plain;

  const report = (chatId: string, message: unknown, { what, oneOnOneId: about } = speech) => {
    if (truth.without.has(chatId)) throw new ConnectorFault(403, true);
    sent += 1;
    const readers = new Set(truth.members.get(chatId));
    reached({ what, about, chatId, activityId: String(sent), message, readers });
    return String(sent);
  };
  const connector: Connector = {
    send: async ({ conversationId }, activity) => report(conversationId, activity),
    update: async ({ conversationId }, _, activity) => void report(conversationId, activity),
    remove: async () => undefined,
    openPersonalChat: async ({ whom }) => `a:${whom}`,
    async meetingTimes(_, meetingId) {
      report(meetingId, {}, { what: 'details', oneOnOneId: null });
      return { startsAt: clock.now, endsAt: null };
    },
    async notifyInMeeting(_, meetingId, notice) {
      report(meetingId, notice);
      return 0;
    },
  };
  const roster = rosterBy(async (chatId) => {
    beforeRoster();
    const members = truth.without.has(chatId) ? undefined : truth.members.get(chatId);
    return members ? [...members].map(memberOf) : null;
  }, now);

  const events = createEvents(fail);
  const needs = {
    ...{ store, persons, chats, actionItems, meetings, cadences, calendars, reminderSettings, agenda },
    bot: {
      type: 'SingleTenant' as const,
      ...{ id: botId, password: 'secret', tenantId },
      ...{ loginUrl: serviceUrl, serviceUrl, tokenIssuer: '', tokenKeysUrl: '', serviceHosts: [] },
    },
    ...{ tenantIds: [tenantId], roster, teamsAppId: 'app', ai: null, clock: now },
    exportLink: async (_: unknown, oneOnOneId: string) => `https://opener.example/${oneOnOneId}`,
    peopleIn: async () => [],
    tabUrl: 'https://opener.example/tab/',
    logger: { info: () => undefined, warn: () => undefined, error: fail },
    listings: memoryListings(),
    postedCards: memoryKeyedStore<ActionKey, PostedCard[]>(nameOfParts),
    finishPending: nothingToSettle,
    callEnded: async () => undefined,
    departed: memoryDeparted(),
    pairTimes: async () => null,
    publish: events.publish,
    newId: countingIds(),
  };
  const useCases = createBotUseCases({ ...needs, rosterOf: roster });
  const parts = createBotContext(
    { ...needs, useCases },
    {
      connector,
      background: { run: (_, work) => void works.push(work), settled: async () => undefined },
    },
  );
  const { speaker } = parts;
  const named =
    <A extends unknown[], R>(say: (speech: Speech, ...rest: A) => Promise<R>) =>
    async (said: Speech, ...rest: A): Promise<R> => {
      speech = said;
      return say(said, ...rest).finally(() => {
        speech = plain;
      });
    };
  Object.assign(speaker, {
    post: named(speaker.post),
    update: named(speaker.update),
    notify: named(speaker.notify),
  });
  const on = createHandlers(parts);
  const deliver = createSendReminder({
    ...{ ...needs, ...parts, botId: `28:${botId}` },
    rules: {
      readerOf: async () => ({ locale: 'en-GB', zone: 'UTC', isMuted: false }),
      isBriefShort: async () => false,
      actionsDueOn: async (items) => ({ due: items.filter(({ status }) => status === 'open'), overdue: [] }),
    },
  });
  const given: { oneOnOneId: string | null } = { oneOnOneId: null };
  const feed = async ({ chatId }: FeedNotice) => {
    if (!truth.without.has(chatId)) report(chatId, {}, { what: 'activityFeed', ...given });
  };
  const audienceOf = async (oneOnOneId: string, chatId: string) => {
    given.oneOnOneId = oneOnOneId;
    return (await parts.readAudience(chatId, { oneOnOneId })).audience;
  };
  events.subscribe([
    redrawCards(parts.refreshCards),
    recapInChat(parts.recapCards),
    noticeInFeed({ ...needs, feed, audienceOf }),
  ]);
  return {
    ...{ clock, parts, needs, deliver, works },
    /** An activity through the route that the SDK would choose; resolves with what an invoke is answered. */
    async hear(route: keyof typeof on, activity: Record<string, unknown>): Promise<unknown> {
      let answer: unknown;
      const sendActivity = async (given: unknown) => {
        answer = given;
      };
      // The handlers read these two of it.
      const context = { activity: incomingActivity.parse(activity), sendActivity } as unknown as TurnContext;
      return (await on[route](context)) ?? answer;
    },
  };
}

const plain = { what: 'plain', oneOnOneId: null } as const;

function fail(error: unknown): never {
  throw new Error('Opener itself is at fault', { cause: error });
}

function memberOf(key: PersonKey): BotChatMember {
  const { id, name } = people[key];
  return { personId: id, tenantId, name, teamsId: `29:${key}` };
}

function manyAgendas(): AgendaDocuments {
  const kept = new Map<string, AgendaDocuments>();
  const of = (id: string) => {
    const known = kept.get(id) ?? memoryAgenda();
    kept.set(id, known);
    return known;
  };
  return {
    read: (id, look) => of(id).read(id, look),
    edit: (id, by, change) => of(id).edit(id, by, change),
  };
}

function memoryListings(): ListingStore {
  const kept = new Map<string, Listing>();
  return {
    remember: async (id, chatId, listing) => void kept.set(`${id} ${chatId}`, listing),
    recall: async (id, chatId) => kept.get(`${id} ${chatId}`) ?? null,
  };
}
