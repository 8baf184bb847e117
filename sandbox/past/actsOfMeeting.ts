import { actionItemRoutes } from '../../src/contract/actionItems.ts';
import {
  type AgendaDocument,
  addItem,
  answerText,
  itemTexts,
  readAgenda,
  setAnswered,
  setDiscussed,
  setPurpose,
} from '../../src/contract/agendaDocument.ts';
import { updateText } from '../../src/contract/agendaPlaces.ts';
import { meetingRoutes } from '../../src/contract/meetings.ts';
import { type PersonKey, people, type SandboxMeeting } from '../world/world.ts';
import type { PastClients } from './pastClients.ts';
import type { PastMeeting, PastPromise, PastTopic } from './pastMeeting.ts';

/** Something that somebody did at a time, ISO 8601, UTC. */
export type Act = { at: string; run(clients: PastClients): Promise<void> };

type PastUpdate = NonNullable<PastMeeting['updates']>[number];

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** Everything that was done before, in and after a meeting that began at `start` (ISO 8601, UTC), in no order. */
export function actsOfMeeting(meeting: SandboxMeeting, past: PastMeeting, start: string): Act[] {
  if (past.missed) return [];
  const at = (offset: number) => new Date(Date.parse(start) + offset).toISOString();
  const [one, other] = pairOf(meeting);
  return [
    ...past.topics.map((topic, n) => ({ at: at((n - 20) * hour), run: bring(topic, `${start}-${n}`) })),
    ...(past.updates ?? []).flatMap((update, n) => [
      { at: at((n - 18) * hour), run: askFor(update, `${start}-${n}`) },
      { at: at((n - 5) * hour), run: answerFor(update, `${start}-${n}`, update.by === one ? other : one) },
    ]),
    { at: start, run: begin([one, other]) },
    { at: at(4 * minute), run: answers(past) },
    { at: at(25 * minute), run: talk(past.topics, [one, other]) },
    ...past.promises.map((promise, n) => ({
      at: at((26 + n) * minute),
      run: promised(promise, idOf(start, n), at(promise.due * day).slice(0, 10)),
    })),
    { at: at(30 * minute), run: end([one, other]) },
    ...closing(past, { at, asked: one }),
    ...past.promises.flatMap((promise, n) =>
      promise.done === undefined
        ? []
        : [{ at: at(promise.done * day + 5 * hour), run: kept(promise, idOf(start, n)) }],
    ),
  ];
}

function bring(topic: PastTopic, key: string): Act['run'] {
  return async (clients) => {
    if (topic.inChat) return clients.say(topic.by, `@Opener add ${topic.title}`);
    const client = await clients.open(topic.by);
    addItem(client.doc, {
      id: `topic-${key}`,
      title: topic.title,
      purpose: topic.purpose,
      broughtBy: people[topic.by].id,
      addedAt: clients.now(),
    });
    await client.stored();
    client.close();
  };
}

function askFor({ by, title }: PastUpdate, key: string): Act['run'] {
  return async (clients) => {
    const client = await clients.open(by);
    const about = { purpose: null, broughtBy: people[by].id, addedAt: clients.now(), isUpdate: true };
    addItem(client.doc, { id: `update-${key}`, title, ...about });
    await client.stored();
    client.close();
  };
}

function answerFor({ answer }: PastUpdate, key: string, person: PersonKey): Act['run'] {
  return async (clients) => {
    if (answer === undefined) return;
    const client = await clients.open(person);
    updateText(client.doc, `update-${key}`, people[person].id).insert(0, answer);
    setAnswered(client.doc, `update-${key}`, clients.now());
    await client.stored();
    client.close();
  };
}

function begin(pair: readonly PersonKey[]): Act['run'] {
  return async (clients) => {
    await clients.meeting('start', null);
    for (const person of pair) await clients.meeting('join', person);
  };
}

function answers({ answers }: PastMeeting): Act['run'] {
  return async (clients) => {
    for (const [key, text] of Object.entries(answers) as [PersonKey, string][]) {
      const { doc, questionId, round, ...client } = await clients.open(key);
      answerText(doc, { questionId, round, personId: people[key].id }).insert(0, text);
      await client.stored();
      client.close();
    }
  };
}

/** Each line of the notes is written by the other of the two; what has none was not talked about. */
function talk(topics: readonly PastTopic[], pair: readonly [PersonKey, PersonKey]): Act['run'] {
  return async (clients) => {
    const both = await Promise.all(pair.map((person) => clients.open(person)));
    for (const topic of topics) {
      const item = readAgenda(both[0]?.doc ?? failed()).find(({ title }) => title === topic.title);
      if (!item) throw new Error('A topic of the past is not on the agenda');
      for (const [n, line] of (topic.notes ?? '').split('\n').entries()) {
        const client = both[n % 2] ?? failed();
        const notes = itemTexts(client.doc, item.id)?.notes;
        notes?.insert(notes.length, n === 0 ? line : `\n${line}`);
        await client.stored();
        await settled(both, item.id, notes?.toString() ?? '');
      }
      const client = both[0] ?? failed();
      setPurpose(client.doc, item.id, topic.purpose);
      if (topic.notes !== undefined) setDiscussed(client.doc, item.id, clients.now());
      await client.stored();
    }
    for (const client of both) client.close();
  };
}

/** Waits until both see the same notes, so that the next line goes beneath them. */
async function settled(clients: readonly { doc: AgendaDocument }[], id: string, text: string) {
  const isSo = () => clients.every(({ doc }) => itemTexts(doc, id)?.notes.toString() === text);
  for (let n = 0; n < 2_000 && !isSo(); n += 1) await new Promise((done) => setTimeout(done, 5));
}

function promised({ owner, title, inChat }: PastPromise, id: string, dueDate: string): Act['run'] {
  return async (clients) => {
    if (inChat) return clients.say(owner, `@Opener action ${title} by ${dueDate}`);
    const ownerId = people[owner].id;
    const zone = 'Europe/Berlin';
    const body = { id, text: title, ownerId, dueDate, zone, language: 'en' };
    await clients.ask(owner, actionItemRoutes.add, { body });
  };
}

function kept({ owner, title, inChat }: PastPromise, id: string): Act['run'] {
  return async (clients) => {
    if (inChat) return clients.say(owner, `@Opener done ${title}`);
    await clients.ask(owner, actionItemRoutes.change, { params: [id], body: { status: 'done' } });
  };
}

function end(pair: readonly PersonKey[]): Act['run'] {
  return async (clients) => {
    for (const person of pair) await clients.meeting('leave', person);
    await clients.meeting('end', null);
  };
}

/** Wrapped up by one of them at once, or by itself: then whoever looks next finds it done. */
function closing(
  { wrappedUpBy, wellSpent = {} }: PastMeeting,
  { at, asked }: { at: (offset: number) => string; asked: PersonKey },
): Act[] {
  const wrap: Act['run'] = async (clients) => {
    const round = await clients.round(wrappedUpBy ?? asked);
    if (wrappedUpBy !== undefined) await clients.ask(wrappedUpBy, meetingRoutes.wrapUp, { body: { round } });
    await clients.quiet();
  };
  const rate: Act['run'] = async (clients) => {
    const meetingId = `held-${String((await clients.round(asked)) - 1).padStart(6, '0')}`;
    for (const [key, answer] of Object.entries(wellSpent) as [PersonKey, string][]) {
      await clients.ask(key, meetingRoutes.rate, { params: [meetingId], body: { answer } });
    }
  };
  return [
    { at: at(wrappedUpBy === undefined ? 45 * minute : 31 * minute), run: wrap },
    { at: at(50 * minute), run: rate },
  ];
}

function idOf(start: string, n: number): string {
  return `promise-${start.slice(0, 10)}-${n}`;
}

function pairOf({ members }: SandboxMeeting): [PersonKey, PersonKey] {
  const [one, other] = members;
  return one && other ? [one, other] : failed();
}

function failed(): never {
  throw new Error('A past needs two people');
}
