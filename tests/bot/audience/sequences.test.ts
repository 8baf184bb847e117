import { expect, test } from '@jest/globals';
import type { PersonKey } from '../../../sandbox/world/world.ts';
import { postings } from '../../../src/bot/audience/speaker.ts';
import { ConnectorFault } from '../../../src/bot/connector/connectorFault.ts';
import { between, type Random, seededRandom, seedFrom } from '../../setup/seededRandom.ts';
import { composedBot, type Reached, type Truth } from './composedBot.ts';
import { begin, chatIds, happenings, pick, undisturbed } from './events.ts';
import { type Pair, pairAmong, pairs, pairsIn, strangersIn } from './pairs.ts';

const sequences = Number(process.env.AUDIENCE_SEQUENCES ?? 2_000);

type Leak = { seed: number; story: string[]; what: string; chatId: string; readers: string[]; of: string[] };

/** What was seen over all sequences. */
type Seen = { events: number; checked: number; byWhat: Map<string, number>; leaks: Leak[] };

/** Whom a message must not have reached: the pairs whose content it holds, although others read it. */
function leaked({ what, about, chatId, message, readers }: Reached): Pair[] {
  const named = pairs.filter(({ id }) => id === about);
  const held = [...new Set([...named, ...pairsIn(message)])];
  if (chatId.startsWith('a:')) return held.filter(({ two }) => !two.some((one) => chatId === `a:29:${one}`));
  const here = pairAmong(readers);
  if (what === 'details' && readers.size !== 2) return [...pairs];
  const isNamed = strangersIn(message, readers).length > 0;
  return isNamed ? [...pairs] : held.filter((pair) => pair !== here);
}

async function play(seed: number, seen: Seen): Promise<void> {
  const random = seededRandom(seed);
  const truth: Truth = { members: new Map(), without: new Set() };
  const story: string[] = [];
  const posted: { chatId: string; activityId: string; about: string }[] = [];
  const late: (() => Promise<unknown>)[] = [];
  let isRestless = false;

  const check = (one: Reached) => {
    seen.checked += 1;
    seen.byWhat.set(one.what, (seen.byWhat.get(one.what) ?? 0) + 1);
    const of = leaked(one);
    const { what, chatId } = one;
    if (of.length > 0) {
      const readers = [...one.readers];
      seen.leaks.push({ seed, story: [...story], what, chatId, readers, of: of.map(({ mark }) => mark) });
    }
    if (one.about !== null) posted.push({ chatId, activityId: one.activityId, about: one.about });
  };
  const bot = composedBot(truth, check, () => {
    // While Opener is at it, somebody comes or goes, and Teams tells only later.
    if (isRestless && random() < 0.1) shuffleSilently(truth, random, story);
  });
  const answered = (chatId: string, by: PersonKey, message: unknown, isForChat: boolean) =>
    check({
      ...{ what: 'plain', about: null, activityId: '', message },
      chatId: isForChat ? chatId : `a:29:${by}`,
      readers: new Set(truth.members.get(chatId)),
    });
  const scene = { bot, truth, random, posted, late, answered };

  await begin(scene);
  await drain(bot.works);
  if (random() < 0.5) posted.length = 0;
  const length = between(random, 3, 8);
  for (let at = 0; at < length; at += 1) {
    bot.clock.now = new Date(Date.parse(bot.clock.now) + between(random, 1, 40_000)).toISOString();
    const happening = pick(random, happenings);
    isRestless = !undisturbed.includes(happening) && random() < 0.3;
    story.push(await happening({ ...scene, random }));
    seen.events += 1;
    if (random() < 0.3) await late.shift()?.();
    if (random() < 0.6) await drain(bot.works);
  }
  isRestless = false;
  for (const one of late) await one();
  await drain(bot.works);
}

function shuffleSilently({ members }: Truth, random: Random, story: string[]): void {
  const chatId = pick(random, chatIds);
  const pair = pick(random, pairs);
  members.set(chatId, new Set(random() < 0.7 ? pair.two : [...pair.two, 'ines']));
  story.push(`(meanwhile ${chatId} is of ${[...(members.get(chatId) ?? [])].join(', ')})`);
}

/** What follows an answer, until nothing more follows. Teams takes nothing where Opener was taken out. */
async function drain(works: (() => Promise<unknown>)[]): Promise<void> {
  for (let work = works.shift(); work; work = works.shift()) {
    await work().catch((error: unknown) => {
      if (!(error instanceof ConnectorFault)) throw error;
    });
  }
}

test(`${sequences} orders of events over two pairs that share a person: nothing of a pair reaches anybody else`, async () => {
  const seed = seedFrom('AUDIENCE_SEED');
  const seen: Seen = { events: 0, checked: 0, byWhat: new Map(), leaks: [] };
  const began = process.cpuUsage();
  for (let at = 0; at < sequences; at += 1) await play(seed + at, seen);
  const { user, system } = process.cpuUsage(began);
  process.stdout.write(
    `${sequences} sequences, ${seen.events} events, ${seen.checked} messages checked, ${seen.leaks.length} leaks, ` +
      `${((user + system) / 1e6).toFixed(1)} s of CPU (AUDIENCE_SEED=${seed})\n` +
      `${[...seen.byWhat].map(([what, times]) => `${what} ${times}`).join(', ')}\n`,
  );
  expect(seen.leaks.slice(0, 3)).toEqual([]);
  // A sequence that never makes Opener say something would prove nothing about it.
  expect(postings.filter((what) => !seen.byWhat.has(what))).toEqual([]);
}, 120_000);
