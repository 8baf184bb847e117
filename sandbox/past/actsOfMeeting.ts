import { actionItemRoutes } from '../../src/contract/actionItems.ts';
import {
  addItem,
  answerText,
  itemTexts,
  readAgenda,
  setAnswered,
  setDiscussed,
  setPurpose,
} from '../../src/contract/agendaDocument.ts';
import { updateText } from '../../src/contract/agendaUpdates.ts';
import { meetingRoutes } from '../../src/contract/meetings.ts';
import { type PersonKey, people, type SandboxMeeting } from '../world/world.ts';
import type { PastDoors } from './pastDoors.ts';
import type { PastMeeting, PastPromise, PastTopic } from './pastMeeting.ts';

/** Something that somebody did at a time, ISO 8601, UTC. */
export type Act = { at: string; run(doors: PastDoors): Promise<void> };

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
  return async (doors) => {
    if (topic.inChat) return doors.say(topic.by, `@Opener add ${topic.title}`);
    const door = await doors.open(topic.by);
    addItem(door.doc, {
      id: `topic-${key}`,
      title: topic.title,
      purpose: topic.purpose,
      broughtBy: people[topic.by].id,
      addedAt: doors.now(),
    });
    await door.stored();
    door.close();
  };
}

function askFor({ by, title }: PastUpdate, key: string): Act['run'] {
  return async (doors) => {
    const door = await doors.open(by);
    const about = { purpose: null, broughtBy: people[by].id, addedAt: doors.now(), isUpdate: true };
    addItem(door.doc, { id: `update-${key}`, title, ...about });
    await door.stored();
    door.close();
  };
}

function answerFor({ answer }: PastUpdate, key: string, person: PersonKey): Act['run'] {
  return async (doors) => {
    if (answer === undefined) return;
    const door = await doors.open(person);
    updateText(door.doc, `update-${key}`, people[person].id).insert(0, answer);
    setAnswered(door.doc, `update-${key}`, doors.now());
    await door.stored();
    door.close();
  };
}

function begin(pair: readonly PersonKey[]): Act['run'] {
  return async (doors) => {
    await doors.meeting('start', null);
    for (const person of pair) await doors.meeting('join', person);
  };
}

function answers({ answers }: PastMeeting): Act['run'] {
  return async (doors) => {
    for (const [key, text] of Object.entries(answers) as [PersonKey, string][]) {
      const { doc, questionId, round, ...door } = await doors.open(key);
      answerText(doc, { questionId, round, personId: people[key].id }).insert(0, text);
      await door.stored();
      door.close();
    }
  };
}

/** Each line of the notes is written by the other of the two; what has none was not talked about. */
function talk(topics: readonly PastTopic[], pair: readonly [PersonKey, PersonKey]): Act['run'] {
  return async (doors) => {
    const both = await Promise.all(pair.map((person) => doors.open(person)));
    for (const topic of topics) {
      const item = readAgenda(both[0]?.doc ?? failed()).find(({ title }) => title === topic.title);
      if (!item) throw new Error('A topic of the past is not on the agenda');
      for (const [n, line] of (topic.notes ?? '').split('\n').entries()) {
        const door = both[n % 2] ?? failed();
        const notes = itemTexts(door.doc, item.id)?.notes;
        notes?.insert(notes.length, n === 0 ? line : `\n${line}`);
        await door.stored();
        await settled(both, item.id, notes?.toString() ?? '');
      }
      const door = both[0] ?? failed();
      setPurpose(door.doc, item.id, topic.purpose);
      if (topic.notes !== undefined) setDiscussed(door.doc, item.id, doors.now());
      await door.stored();
    }
    for (const door of both) door.close();
  };
}

/** Waits until both see the same notes, so that the next line goes beneath them. */
async function settled(doors: readonly { doc: Parameters<typeof itemTexts>[0] }[], id: string, text: string) {
  const isSo = () => doors.every(({ doc }) => itemTexts(doc, id)?.notes.toString() === text);
  for (let n = 0; n < 2_000 && !isSo(); n += 1) await new Promise((done) => setTimeout(done, 5));
}

function promised({ owner, title, inChat }: PastPromise, id: string, dueDate: string): Act['run'] {
  return async (doors) => {
    if (inChat) return doors.say(owner, `@Opener action ${title} by ${dueDate}`);
    const ownerId = people[owner].id;
    const zone = 'Europe/Berlin';
    const body = { id, text: title, ownerId, dueDate, zone, language: 'en' };
    await doors.ask(owner, actionItemRoutes.add, { body });
  };
}

function kept({ owner, title, inChat }: PastPromise, id: string): Act['run'] {
  return async (doors) => {
    if (inChat) return doors.say(owner, `@Opener done ${title}`);
    await doors.ask(owner, actionItemRoutes.change, { params: [id], body: { status: 'done' } });
  };
}

function end(pair: readonly PersonKey[]): Act['run'] {
  return async (doors) => {
    for (const person of pair) await doors.meeting('leave', person);
    await doors.meeting('end', null);
  };
}

/** Wrapped up by one of them at once, or by itself: then whoever looks next finds it done. */
function closing(
  { wrappedUpBy, wellSpent = {} }: PastMeeting,
  { at, asked }: { at: (offset: number) => string; asked: PersonKey },
): Act[] {
  const wrap: Act['run'] = async (doors) => {
    const round = await doors.round(wrappedUpBy ?? asked);
    if (wrappedUpBy !== undefined) await doors.ask(wrappedUpBy, meetingRoutes.wrapUp, { body: { round } });
    await doors.quiet();
  };
  const rate: Act['run'] = async (doors) => {
    const meetingId = `held-${String((await doors.round(asked)) - 1).padStart(6, '0')}`;
    for (const [key, answer] of Object.entries(wellSpent) as [PersonKey, string][]) {
      await doors.ask(key, meetingRoutes.rate, { params: [meetingId], body: { answer } });
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
