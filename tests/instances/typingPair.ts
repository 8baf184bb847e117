import { setTimeout as pause } from 'node:timers/promises';
import * as Y from 'yjs';
import { tenantId } from '../../sandbox/world/world.ts';
import { addItem, itemTexts, readAgenda } from '../../src/contract/agendaDocument.ts';
import { livePath } from '../../src/contract/live.ts';
import { joinOneOnOneId } from '../../src/domain/oneOnOneId.ts';
import type { LiveSession } from '../../src/tab/shared/live/liveSession.ts';
import { openLiveSession } from '../../src/tab/shared/live/openLiveSession.ts';
import type { severalServers } from '../jobs/severalServers.ts';
import { eventually } from '../setup/eventually.ts';
import { keptInMemory } from '../setup/pairInSandbox.ts';
import { between, type Random } from '../setup/seededRandom.ts';

type Servers = Awaited<ReturnType<typeof severalServers>>;

/** Two people who type into one text of their agenda, each with a panel of their own. */
export type TypingPair = {
  oneOnOneId: string;
  chatId: string;
  people: readonly [Typist, Typist];
  /** Each types a mark into the text they share. */
  type(random: Random): void;
  /** Notes which marks are shown as saved by now. */
  note(): void;
  /** One of them asks the bot for a topic, until it says that it has added it or `isOver`. */
  ask(connector: Pick<Servers['connector'], 'sent'>, isOver: () => boolean): Promise<void>;
  /** Topics that the bot has said it added. */
  added(): number;
  /** What was shown as saved and is not in both panels; '' where all is there once. */
  fault(): Promise<string>;
  acknowledged(): number;
  /** The longest, in milliseconds, that one of them was not shown as saved. */
  longestSaving(): number;
  /** Somebody was told that they cannot write any more. */
  isLocked(): boolean;
  close(): void;
};

type Typist = { id: string; name: string; upn: string };

const topic = 'shared';

export async function openTypingPair(servers: Servers, door: string, nth: number): Promise<TypingPair> {
  const people = [typist(nth, 1), typist(nth, 2)] as const;
  const oneOnOneId = joinOneOnOneId(tenantId, people[0].id, people[1].id);
  const chatId = `19:meeting_pair-${nth}@thread.v2`;
  servers.connector.chats.set(
    chatId,
    people.map(({ id, name }) => ({ id: `29:${id}`, aadObjectId: id, tenantId, name })),
  );
  await eventually('their 1:1 is open', async () => {
    const answer = await fetch(`${door}/api/one-on-ones`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${await servers.issuer.tokenFor(people[0])}`,
        'content-type': 'application/json',
      },
      body: JSON.stringify({ chatId }),
    });
    return answer.ok;
  });
  const sessions = people.map((person) =>
    openLiveSession({
      url: door.replace(/^http/, 'ws') + livePath,
      oneOnOneId,
      personId: person.id,
      getToken: () => servers.issuer.tokenFor(person),
      onNotice: () => {},
      keep: keptInMemory(),
    }),
  ) as [LiveSession, LiveSession];
  const [first, second] = sessions;
  const ready = () => sessions.every((session) => session.state().phase === 'ready');
  await eventually('both panels are ready', ready, 60_000);
  addItem(first.doc, {
    id: topic,
    title: `Of pair ${nth}`,
    purpose: null,
    broughtBy: people[0].id,
    addedAt: new Date().toISOString(),
  });
  await eventually('both have the topic', () => itemTexts(second.doc, topic), 60_000);

  const typed = sessions.map(() => [] as string[]);
  const acknowledged = new Set<string>();
  const asked: string[] = [];
  const added = new Set<string>();
  const savingSince = sessions.map(() => null as number | null);
  let longest = 0;
  let made = 0;

  const textOf = (session: LiveSession) => itemTexts(session.doc, topic)?.notes.toString() ?? '';

  function note(): void {
    for (const [index, session] of sessions.entries()) {
      const since = savingSince[index] ?? null;
      if (session.state().save === 'saved') {
        for (const mark of typed[index] ?? []) acknowledged.add(mark);
        typed[index] = [];
        if (since !== null) longest = Math.max(longest, performance.now() - since);
        savingSince[index] = null;
      } else if (since === null) savingSince[index] = performance.now();
    }
  }

  return {
    oneOnOneId,
    chatId,
    people,
    type(random) {
      for (const [index, session] of sessions.entries()) {
        const notes = itemTexts(session.doc, topic)?.notes;
        if (notes === undefined || random() < 0.3) continue;
        made += 1;
        const mark = `<${index}.${made}>`;
        notes.insert(random() < 0.5 ? 0 : notes.length, mark);
        typed[index]?.push(mark);
      }
      // A text that people would fold up by now: what stands there is noted as seen.
      if (between(random, 0, 400) === 0) note();
    },
    note,
    async ask({ sent }, isOver) {
      const mark = `Budget n${nth}k${asked.length};`;
      asked.push(mark);
      const isSaid = () =>
        sent.some(
          ({ conversationId, cards }) => conversationId === chatId && JSON.stringify(cards).includes(mark),
        );
      for (let tries = 0; !isSaid() && !(tries > 0 && isOver()); tries += 1) {
        // Teams sends the same message again, with its id, while it is not taken.
        const said = { person: people[0], chatId, id: `f:${mark}`, text: `add ${mark}` };
        await servers.say(door, said).catch(() => pause(300));
        await pause(100);
      }
      if (isSaid()) added.add(mark);
    },
    added: () => added.size,
    async fault() {
      await eventually('all is saved', () => sessions.every(({ state }) => state().save === 'saved'), 90_000);
      note();
      const same = () =>
        Buffer.from(Y.encodeStateVector(first.doc)).equals(Buffer.from(Y.encodeStateVector(second.doc))) &&
        textOf(first) === textOf(second);
      const areSame = await eventually('both read the same', same, 60_000, 50).catch(() => false);
      if (!areSame) return `pair ${nth}: the two read different texts`;
      const titles = readAgenda(first.doc).map(({ title }) => title);
      const lostTopics = [...added].filter((mark) => !titles.includes(mark));
      const doubledTopics = asked.filter((mark) => titles.filter((title) => title === mark).length > 1);
      if (lostTopics.length + doubledTopics.length > 0)
        return `pair ${nth}: topics of the bot lost: ${lostTopics}, doubled: ${doubledTopics}`;
      const counts = Map.groupBy(textOf(first).match(/<[\d.]+>/g) ?? [], (mark) => mark);
      const lost = [...acknowledged].filter((mark) => !counts.has(mark));
      const doubled = [...counts.values()].filter(({ length }) => length > 1);
      return lost.length + doubled.length === 0
        ? ''
        : `pair ${nth}: ${lost.length} lost (${lost.slice(0, 3)}), ${doubled.length} doubled`;
    },
    acknowledged: () => acknowledged.size,
    longestSaving: () => longest,
    isLocked: () => sessions.some(({ state }) => state().locked !== null || state().phase === 'refused'),
    close() {
      for (const session of sessions) session.close();
    },
  };
}

function typist(nth: number, which: number): Typist {
  const id = `a1f0c7de-0b5d-4f0e-8a37-${String(nth * 10 + which).padStart(12, '0')}`;
  return { id, name: `Person ${nth}.${which}`, upn: `person${nth}.${which}@opener.example` };
}
