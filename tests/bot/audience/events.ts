import { setImmediate } from 'node:timers/promises';
import { type PersonKey, people, tenantId } from '../../../sandbox/world/world.ts';
import { changeActionItem } from '../../../src/usecases/actionItems/changeActionItem.ts';
import { between, type Random } from '../../setup/seededRandom.ts';
import { type ComposedBot, serviceUrl, type Truth } from './composedBot.ts';
import { nobodysMark, type Pair, pairAmong, pairs } from './pairs.ts';

/** The two chats: each is at first that of one pair. */
export const chatIds = ['19:first@thread.v2', '19:second@thread.v2'] as const;

type Scene = {
  bot: ComposedBot;
  truth: Truth;
  random: Random;
  /** Messages of Opener that stand in chats, with the 1:1 that they are of. */
  posted: readonly { chatId: string; activityId: string; about: string }[];
  /** Activities of Teams that are on their way. */
  late: (() => Promise<unknown>)[];
  /** Whom an answer to an invoke reaches. */
  answered: (chatId: string, by: PersonKey, answer: unknown, isForChat: boolean) => void;
};

/** Something that happens; '' where it could not happen now. */
export type Happening = (scene: Scene) => Promise<string>;

let made = 0;

export function pick<T>(random: Random, all: readonly T[]): T {
  const one = all[between(random, 0, all.length - 1)];
  if (one === undefined) throw new Error('Nothing to pick from');
  return one;
}

function activity(from: PersonKey, chatId: string, more: Record<string, unknown>) {
  made += 1;
  const isPersonal = chatId.startsWith('a:');
  return {
    type: 'message',
    id: `f:${made}`,
    channelId: 'msteams',
    serviceUrl,
    from: { id: `29:${from}`, name: people[from].name, aadObjectId: people[from].id },
    recipient: { id: '28:bot', name: 'Opener' },
    conversation: { id: chatId, conversationType: isPersonal ? 'personal' : 'groupChat', tenantId },
    channelData: { tenant: { id: tenantId }, ...(!isPersonal && { meeting: { id: chatId } }) },
    locale: 'en-GB',
    ...more,
  };
}

/** Teams tells most of what happens at once, some of it late, and some of it never. */
async function tell(
  { bot, random, late }: Scene,
  route: 'lifecycle' | 'meeting',
  told: Record<string, unknown>,
) {
  const fate = random();
  if (fate < 0.55) await bot.hear(route, told);
  else if (fate < 0.8) late.push(() => bot.hear(route, told));
}

const account = (key: PersonKey) => ({
  id: `29:${key}`,
  aadObjectId: people[key].id,
  name: people[key].name,
});

/** Changes who is in a chat; Teams may tell of it. */
async function change(
  scene: Scene,
  chatId: string,
  { leaves, comes }: { leaves?: PersonKey; comes?: PersonKey },
) {
  const members = scene.truth.members.get(chatId);
  if (leaves) members?.delete(leaves);
  if (comes) members?.add(comes);
  const by = [...(members ?? [])][0] ?? 'rae';
  const type = 'conversationUpdate';
  if (leaves)
    await tell(scene, 'lifecycle', activity(by, chatId, { type, membersRemoved: [account(leaves)] }));
  if (comes) await tell(scene, 'lifecycle', activity(by, chatId, { type, membersAdded: [account(comes)] }));
  return `${chatId}: ${leaves ?? 'nobody'} leaves, ${comes ?? 'nobody'} comes`;
}

const membersOf = ({ truth }: Scene, chatId: string) => [...(truth.members.get(chatId) ?? [])];

const leave: Happening = async (scene) => {
  const chatId = pick(scene.random, chatIds);
  const members = membersOf(scene, chatId);
  return members.length === 0 ? '' : change(scene, chatId, { leaves: pick(scene.random, members) });
};

const join: Happening = async (scene) => {
  const chatId = pick(scene.random, chatIds);
  const others = (['rae', 'mia', 'tom', 'ines'] as const).filter(
    (key) => !scene.truth.members.get(chatId)?.has(key),
  );
  return others.length === 0 ? '' : change(scene, chatId, { comes: pick(scene.random, others) });
};

/** One of the two makes room for whoever of the other pair is not there. */
const swap: Happening = async (scene) => {
  const chatId = pick(scene.random, chatIds);
  const now = pairAmong(scene.truth.members.get(chatId) ?? new Set());
  const next = pairs.find((pair) => pair !== now);
  return now && next ? change(scene, chatId, { leaves: now.two[1], comes: next.two[1] }) : '';
};

const looking = ['agenda', 'actions', 'recap', 'question', 'settings', 'next', 'help', 'export'];

/** Somebody in the chat writes one of these. @param texts for a mark of whoever is there */
async function say(scene: Scene, texts: (mark: string) => string[]): Promise<string> {
  const chatId = pick(scene.random, chatIds);
  const members = membersOf(scene, chatId);
  if (members.length === 0) return '';
  const by = pick(scene.random, members);
  const text = pick(scene.random, texts(pairAmong(new Set(members))?.mark ?? nobodysMark));
  await scene.bot.hear('message', activity(by, chatId, { text }));
  return `${by} writes "${text}" in ${chatId}`;
}

const ask: Happening = (scene) => say(scene, () => looking);

const writeDown: Happening = (scene) =>
  say(scene, (mark) => [
    ...['add', 'action', 'answer', 'question'].map((word) => `${word} ${mark} ${made}`),
    'done 1',
  ]);

const writeAlone: Happening = async ({ bot, random }) => {
  const by = pick(random, ['rae', 'mia', 'tom'] as const);
  const text = pick(random, looking);
  await bot.hear('message', activity(by, `a:29:${by}`, { text }));
  return `${by} writes "${text}" alone`;
};

const wrapUp: Happening = async ({ bot, random }) => {
  const { id, two } = pick(random, pairs);
  const by = personOf(pick(random, two));
  await bot.parts.useCases.startMeeting(id, { startedAt: bot.clock.now, endsAt: null, people: [] });
  await bot.parts.useCases.wrapUp(by, id, { round: null });
  return `${by.name} wraps up in a panel of ${two.join(' and ')}`;
};

const changeAction: Happening = async ({ bot, random }) => {
  const pair = pick(random, pairs);
  const items = await bot.needs.actionItems.list(pair.id, '');
  if (items.length === 0) return '';
  const { value } = pick(random, items);
  const by = pick(random, pair.two);
  const edit = pick(random, [
    { status: value.status === 'open' ? ('done' as const) : ('open' as const) },
    { title: `${pair.mark} ${made}` },
    { ownerId: people[pick(random, pair.two)].id },
  ]);
  await changeActionItem(bot.needs)(personOf(by), pair.id, { id: value.id, edit, etag: null });
  // The notice is on its way by itself: it has left before anybody comes or goes.
  await setImmediate();
  return `${by} changes an action item of ${pair.two.join(' and ')}`;
};

const reminderDue: Happening = async ({ bot, random }) => {
  const { id, two } = pick(random, pairs);
  const to = pick(random, two);
  const kind = pick(random, ['brief', 'actionDue', 'longGap'] as const);
  const expiresAt = new Date(Date.parse(bot.clock.now) + 3_600_000).toISOString();
  const due = { dueAt: bot.clock.now, subjectKey: 'x', expiresAt };
  await bot.deliver({ oneOnOneId: id, tenantId, personId: people[to].id, kind, ...due });
  return `a ${kind} for ${to}, one of ${two.join(' and ')}, is due`;
};

const meeting: Happening = async (scene) => {
  const chatId = pick(scene.random, chatIds);
  const name = pick(scene.random, ['Start', 'End', 'ParticipantJoin'] as const);
  const who = pick(scene.random, ['rae', 'mia', 'tom', 'ines'] as const);
  const value = {
    StartTime: scene.bot.clock.now,
    EndTime: scene.bot.clock.now,
    members: [{ user: { ...account(who) } }],
  };
  const event = { type: 'event', name: `application/vnd.microsoft.meeting${name}`, value };
  await tell(scene, 'meeting', activity('rae', chatId, event));
  return `meeting${name} in ${chatId}`;
};

const press: Happening = async (scene) => {
  const { bot, random, posted } = scene;
  if (posted.length === 0) return '';
  const card = pick(random, posted);
  const pair = pairs.find(({ id }) => id === card.about);
  const people = card.chatId.startsWith('a:') ? [ownerOf(card.chatId)] : membersOf(scene, card.chatId);
  if (!pair || people.length === 0) return '';
  const by = pick(random, people);
  const data = await buttonOf(scene, pair);
  const value = { action: { type: 'Action.Execute', verb: data.verb, data } };
  const invoke = { type: 'invoke', name: 'adaptiveCard/action', value, replyToId: card.activityId };
  scene.answered(card.chatId, by, await bot.hear('cardAction', activity(by, card.chatId, invoke)), false);
  return `${by} presses ${data.verb} of ${pair.two.join(' and ')} in ${card.chatId}`;
};

async function buttonOf(
  { bot, random }: Scene,
  { id: oneOnOneId, mark }: Pair,
): Promise<Record<string, unknown>> {
  const actionId = (await bot.needs.actionItems.list(oneOnOneId, ''))[0]?.value.id ?? 'no-such-item';
  const list = { kind: 'open', ownerId: null };
  return pick(random, [
    { verb: 'runCommand', command: pick(random, ['agenda', 'actions', 'question']), oneOnOneId },
    { verb: 'runCommand', command: 'agenda', oneOnOneId: null },
    { verb: 'addTopic', oneOnOneId, title: `${mark} ${made}` },
    { verb: 'showAction', oneOnOneId, actionId },
    { verb: 'setActionStatus', oneOnOneId, actionId, status: pick(random, ['done', 'open']), list: null },
    { verb: 'setActionStatus', oneOnOneId, actionId, status: 'done', list },
    { verb: 'changeQuestion', oneOnOneId, wording: `How is the ${mark}?` },
    { verb: 'undoWrapUp', oneOnOneId, meetingId: 'held-000000' },
    { verb: 'skipGap', oneOnOneId },
    { verb: 'chooseOneOnOne', oneOnOneId, text: 'agenda', messageLink: null },
  ]);
}

const search: Happening = async (scene) => {
  const chatId = pick(scene.random, chatIds);
  const members = membersOf(scene, chatId);
  if (members.length === 0) return '';
  const by = pick(scene.random, members);
  const query = { type: 'invoke', name: 'composeExtension/query', value: { parameters: [] } };
  scene.answered(chatId, by, await scene.bot.hear('search', activity(by, chatId, query)), true);
  return `${by} searches in ${chatId}`;
};

const reinstall: Happening = async (scene) => {
  const { truth, random } = scene;
  const chatId = pick(random, chatIds);
  const isBack = truth.without.delete(chatId);
  if (!isBack) truth.without.add(chatId);
  const by = membersOf(scene, chatId)[0] ?? 'rae';
  const action = isBack ? 'add' : 'remove';
  await tell(scene, 'lifecycle', activity(by, chatId, { type: 'installationUpdate', action }));
  return `Opener is ${isBack ? 'added to' : 'taken out of'} ${chatId}`;
};

/** Everything that happens, as often as it stands here. */
export const happenings: readonly Happening[] = [
  ...[leave, leave, join, join, swap, swap, swap, ask, ask, ask, writeDown, writeDown],
  ...[writeAlone, wrapUp, wrapUp, changeAction, changeAction, reminderDue, reminderDue],
  ...[meeting, meeting, press, press, press, search, reinstall],
];

/** During these nobody comes or goes: they are that themselves, or whose words they are depends on who is there. */
export const undisturbed: readonly Happening[] = [leave, join, swap, writeDown];

/** Opener is added to both chats, and each pair has written something with it. */
export async function begin({ bot, truth }: Pick<Scene, 'bot' | 'truth'>): Promise<void> {
  for (const [at, chatId] of chatIds.entries()) {
    const pair = pairs[at];
    if (!pair) throw new Error('One chat for each pair');
    const [by] = pair.two;
    truth.members.set(chatId, new Set(pair.two));
    await bot.hear('lifecycle', activity(by, chatId, { type: 'installationUpdate', action: 'add' }));
    const { addTopic } = bot.parts.useCases;
    await addTopic(personOf(by), pair.id, { id: 'topic-0001', title: pair.mark, purpose: null, link: null });
    await bot.hear('message', activity(by, chatId, { text: `action ${pair.mark}` }));
  }
}

function personOf(key: PersonKey) {
  return { id: people[key].id, tenantId, name: people[key].name };
}

function ownerOf(chatId: string): PersonKey {
  return chatId.replace('a:29:', '') as PersonKey;
}
