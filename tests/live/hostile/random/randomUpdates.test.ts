import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import * as Y from 'yjs';
import * as z from 'zod';
import { type Child, startChild } from '../../../setup/childProcess.ts';
import { untilReady } from '../../../setup/pairInSandbox.ts';
import { between, seededRandom, seedFrom } from '../../../setup/seededRandom.ts';
import { faultsOf } from '../agendaOracle.ts';
import { pairNumbered } from '../pairs.ts';
import { openPageOf, startTypist, type Typist } from './honestTypist.ts';
import { newTally, startSender, type Tally } from './hostileSender.ts';

jest.setTimeout(300_000);

/** How many are sent in all, by so many hostile people at a time, each to a 1:1 of their own. */
const count = 20_000;
const pairs = 20;
const each = count / pairs;

const seed = seedFrom('HOSTILE_SEED');
let server: Child;
let url: string;

beforeAll(async () => {
  server = startChild('live/hostile/random/liveServerProcess.ts', []);
  url = z.string().parse(await server.ready);
});

afterAll(() => server.kill());

test('whatever updates the dice make, nothing senseless is stored, and no word of the other one is lost', async () => {
  const typists = await Promise.all(Array.from({ length: pairs }, (_, number) => startTypist(url, number)));
  const tally = newTally();
  let isOver = false;
  const typing = Promise.all(typists.map((typist, number) => typeUntil(typist, number, () => isOver)));
  await Promise.all(typists.map((_, number) => sendRandom(number, tally)));
  isOver = true;
  await typing;
  await Promise.all(typists.map((typist) => typist.saved()));
  for (const typist of typists) typist.close();

  await server.ask({ restart: true });
  const outcomes: { pair: number; wrong: string[] }[] = [];
  for (const [number, typist] of typists.entries()) {
    outcomes.push({ pair: number, wrong: await wrongsOf(number, typist) });
  }
  const words = typists.reduce((sum, typist) => sum + typist.count(), 0);
  process.stderr.write(
    `random updates: ${tally.sent} sent, ${tally.stored} stored, ${tally.refused} refused ` +
      `(${JSON.stringify(tally.codes)}), ${words} acknowledged words of the other one (HOSTILE_SEED=${seed})\n`,
  );
  expect({ seed, wrong: outcomes.filter(({ wrong }) => wrong.length > 0) }).toEqual({ seed, wrong: [] });
  expect(tally).toMatchObject({ sent: count, unappliable: 0 });
  expect(tally.stored).toBeGreaterThan(count / 10);
  expect(words).toBeGreaterThan(1_000);
});

async function sendRandom(number: number, tally: Tally): Promise<void> {
  const { updates: known } = await storedOf(pairNumbered(number).oneOnOneId);
  const sender = await startSender(url, { number, seed, known }, tally);
  for (let n = 0; n < each; n += 1) await sender.sendOne();
  await sender.close();
}

const answered = z.object({
  updates: z.array(z.string()),
  quarantined: z.number(),
  logged: z.array(z.string()),
});

let asking: Promise<unknown> = Promise.resolve();

/** One question at a time: answers do not say what they answer. */
async function storedOf(oneOnOneId: string) {
  const answer = asking.then(() => server.ask({ stored: oneOnOneId }));
  asking = answer;
  const { updates, ...more } = answered.parse(await answer);
  return { ...more, updates: updates.map((update) => new Uint8Array(Buffer.from(update, 'base64'))) };
}

/** Types on; a third of them goes offline now and then. */
async function typeUntil(typist: Typist, number: number, isOver: () => boolean): Promise<void> {
  const random = seededRandom(seed ^ (number + 1));
  while (!isOver()) {
    typist.type();
    await new Promise((done) => setTimeout(done, between(random, 100, 400)));
    if (number % 3 !== 0 || random() > 0.05) continue;
    typist.goOffline();
    typist.type();
    await new Promise((done) => setTimeout(done, between(random, 100, 1_500)));
    typist.type();
    typist.comeBack();
  }
}

/** What is wrong with a 1:1 once everything is read anew from the store. */
async function wrongsOf(number: number, typist: Typist): Promise<string[]> {
  const { oneOnOneId, honest, hostile } = pairNumbered(number);
  const reader = openPageOf(url, number);
  await untilReady(reader);
  const stored = await storedOf(oneOnOneId);
  const raw = new Y.Doc();
  for (const update of stored.updates) Y.applyUpdate(raw, update);
  const wrong = [
    ...(stored.quarantined > 0 ? [`${stored.quarantined} entries quarantined`] : []),
    ...typist.missingIn(reader.doc).map((word) => `missing: ${word}`),
    ...typist.forgedIn(reader.doc).map((name) => `forged: ${name}`),
    ...faultsOf(Y.encodeStateAsUpdate(raw), [honest, hostile]).map((fault) => `stored: ${fault}`),
    ...stored.logged.filter((line) => line.includes('Notes of ')).map((line) => `logged: ${line}`),
  ];
  reader.close();
  return wrong.slice(0, 5);
}
