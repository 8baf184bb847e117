import { randomUUID } from 'node:crypto';
import Fastify from 'fastify';
import { type PersonKey, people } from '../../../sandbox/world/world.ts';
import { createBot } from '../../../src/bot/endpoint/createBot.ts';
import type { ReminderRules } from '../../../src/bot/reminders/reminderPorts.ts';
import { createRoster } from '../../../src/bot/roster.ts';
import { addItem, readAgenda } from '../../../src/contract/agendaDocument.ts';
import { updateText } from '../../../src/contract/agendaPlaces.ts';
import type { ReminderSettings } from '../../../src/domain/reminders/settings.ts';
import type { WrittenAnswer } from '../../../src/domain/writtenAnswer.ts';
import { createLive } from '../../../src/live/createLive.ts';
import { redrawCards } from '../../../src/reactions/cards.ts';
import { createEvents } from '../../../src/reactions/createEvents.ts';
import { noticeInPanels } from '../../../src/reactions/panels.ts';
import { recapInChat } from '../../../src/reactions/recap.ts';
import { openStorage } from '../../../src/storage/openStorage.ts';
import { createBotUseCases } from '../../../src/usecases/bot/botUseCases.ts';
import type { OwnKey } from '../../../src/usecases/chats/stores.ts';
import type { SendReminder } from '../../../src/usecases/jobs/jobPorts.ts';
import { finishPendingOf } from '../../../src/usecases/meetings/finishPendingOf.ts';
import type { RunningBot } from './runningBot.ts';
import { raeAndMia } from './teams.ts';

const firstUpdate = 'update-0001';

/** What a test says of somebody's settings; the bot writes `muted` when they press the button. */
export type Settings = { muted: Set<string>; isShort: boolean; panelOf: string[] };

/** A second bot on the data of a running one, that posts reminders and takes what is pressed. */
export type RemindingBot = RunningBot & {
  deliver: SendReminder;
  settings: Settings;
  /** Rae asks for an update in her panel. */
  addUpdate(title: string, id?: string): Promise<void>;
  /** Somebody answers the first of them in their panel. */
  answerUpdate(who: PersonKey, text: string): Promise<void>;
  updates(): Promise<{ title: string; answers: WrittenAnswer[] }[]>;
  /** What is done after an answer is done. */
  idle(): Promise<void>;
};

/** The rules of reminders are somebody else's: these take what is due on the day, and overdue on the next but one. */
function rulesOf(settings: Settings): ReminderRules {
  const dayBefore = (day: string, days: number) =>
    new Date(Date.parse(`${day}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);
  return {
    readerOf: async ({ id }) => ({ locale: 'en-GB', zone: 'Europe/Berlin', isMuted: settings.muted.has(id) }),
    isBriefShort: async () => settings.isShort,
    async actionsDueOn(items, { personId, day }) {
      const theirs = items.filter(({ ownerId, status }) => ownerId === personId && status === 'open');
      return {
        due: theirs.filter(({ dueDate }) => dueDate === day),
        overdue: theirs.filter(({ dueDate }) => dueDate === dayBefore(day, 2)),
      };
    },
  };
}

export async function remindingBot(bot: RunningBot): Promise<RemindingBot> {
  const settings: Settings = { muted: new Set(), isShort: false, panelOf: [] };
  const { config, httpClient } = bot.started;
  const clock = () => bot.clock.now;
  const app = Fastify({ logger: false });
  const storage = await openStorage({ ...config.cosmos, httpClient });
  const live = createLive({
    log: storage.liveLog,
    clock,
    verifyToken: () => Promise.reject(new Error('nobody signs in here')),
    mayEdit: async () => false,
    publish: () => undefined,
    logger: app.log,
    newId: randomUUID,
  });
  const { oneOnOnes: store, actionItems, meetings } = storage;
  const note = ({ person }: OwnKey, { muted }: ReminderSettings) => {
    if (muted) settings.muted.add(person.id);
    else settings.muted.delete(person.id);
  };
  const events = createEvents((error) => app.log.error(error));
  const shared = { store, actionItems, meetings, agenda: live, publish: events.publish, clock };
  const roster = createRoster(config.bot, clock);
  const useCases = createBotUseCases({
    ...storage,
    ...shared,
    rosterOf: roster,
    finishPending: finishPendingOf({ ...shared, publish: noticeInPanels(live.notify) }),
    callEnded: async () => undefined,
    pairTimes: async () => null,
    newId: randomUUID,
    reminderSettings: {
      ...storage.reminderSettings,
      create: (key, chosen) => {
        note(key, chosen);
        return storage.reminderSettings.create(key, chosen);
      },
      replace: (key, chosen, etag) => {
        note(key, chosen);
        return storage.reminderSettings.replace(key, chosen, etag);
      },
    },
  });
  const second = createBot({
    ...config,
    useCases,
    roster,
    clock,
    logger: app.log,
    exportLink: async () => 'https://opener.example/export/none',
    peopleIn: async () => settings.panelOf,
    tabUrl: 'https://opener.example/tab/',
  });
  events.subscribe([
    noticeInPanels(live.notify),
    redrawCards(second.refreshCards),
    recapInChat(second.recapCards),
  ]);
  second.register(app);
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  return {
    ...bot,
    settings,
    addUpdate: (title, id = firstUpdate) =>
      live.edit(raeAndMia, people.rae.id, (doc) => {
        const about = { purpose: null, broughtBy: people.rae.id, addedAt: clock(), isUpdate: true };
        addItem(doc, { id, title, ...about });
      }),
    answerUpdate: (who, text) =>
      live.edit(raeAndMia, people[who].id, (doc) => {
        updateText(doc, firstUpdate, people[who].id).insert(0, text);
      }),
    updates: () =>
      live.read(raeAndMia, (doc) =>
        readAgenda(doc).flatMap(({ title, update }) => (update ? [{ title, answers: update.answers }] : [])),
      ),
    // Closing waits for what is under way, and ends nothing.
    idle: second.close,
    deliver: second.sendBy(rulesOf(settings)),
    async post(body) {
      const headers = { 'content-type': 'application/json', authorization: `Bearer ${await bot.token()}` };
      return fetch(`${url}/api/messages`, { method: 'POST', headers, body: JSON.stringify(body) });
    },
    async [Symbol.asyncDispose]() {
      await app.close();
      await second.close();
      await live.close();
      storage.close();
      await bot[Symbol.asyncDispose]();
    },
  };
}
