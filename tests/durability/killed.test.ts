import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { PersonKey } from '../../sandbox/world/world.ts';
import { type Child, startChild } from '../setup/childProcess.ts';
import { joinLive, untilReady, untilSaved } from '../setup/pairInSandbox.ts';
import { between, type Random, seededRandom, seedFrom } from '../setup/seededRandom.ts';
import { addSharedTopic, type Page, textOf } from './marks.ts';

/** More by `DURABILITY_ROUNDS=15`; in each the server and both people are killed. */
const rounds = Number(process.env.DURABILITY_ROUNDS ?? 5);

/** Milliseconds; about four seconds a round, three times that beside other tests. */
const limit = 400_000;

const people: readonly PersonKey[] = ['rae', 'mia'];

test(
  'nothing that was shown as saved is lost when the server and both people are killed at any moment',
  async () => {
    const seed = seedFrom('DURABILITY_SEED');
    const random = seededRandom(seed);
    const dataDir = await mkdtemp(join(tmpdir(), 'opener-durability-'));
    const port = await freePort();
    const acknowledged: string[] = [];
    for (let round = 0; round < rounds; round += 1) {
      acknowledged.push(...(await killedRound({ dataDir, port, round, acknowledged, random })));
    }
    const server = startChild('setup/sandboxProcess.ts', [dataDir, port]);
    await server.ready;
    const { missing, doubled } = await compare(port, rounds, acknowledged);
    await server.kill();
    await rm(dataDir, { recursive: true });
    process.stderr.write(
      `durability: ${acknowledged.length} edits acknowledged in ${rounds} rounds, ${missing.length} missing, ` +
        `${doubled.length} doubled (DURABILITY_SEED=${seed})\n`,
    );
    expect({ seed, missing, doubled }).toEqual({ seed, missing: [], doubled: [] });
    expect(acknowledged.length).toBeGreaterThanOrEqual(30 * rounds);
  },
  limit,
);

type Round = {
  dataDir: string;
  port: number;
  round: number;
  acknowledged: readonly string[];
  random: Random;
};

/** Starts all three, looks whether everything is still there, lets both type, kills all three. */
async function killedRound({ dataDir, port, round, acknowledged, random }: Round): Promise<string[]> {
  const server = startChild('setup/sandboxProcess.ts', [dataDir, port]);
  const typists = people.map((person) =>
    startChild('durability/typistProcess.ts', [urlOf(port), person, round, between(random, 0, 2 ** 31)]),
  );
  await server.ready;
  const { missing, doubled } = await compare(port, round, acknowledged);
  expect({ round, missing, doubled }).toEqual({ round, missing: [], doubled: [] });
  await Promise.all(typists.map(({ ready }) => ready));
  await randomMoment(random, 600, 2_200);
  await killInTurn(random() < 0.8 ? [server, ...typists] : [...typists, server], random);
  return typists.flatMap((typist) => typist.lines());
}

/** Looks for every acknowledged mark, as Rae's own session reads it, and makes the next round's topic. */
async function compare(port: number, round: number, acknowledged: readonly string[]) {
  const { view, session } = await joinLive(urlOf(port), 'rae');
  await untilReady(session);
  const at = (one: number, personId: string): Page => ({
    doc: session.doc,
    round: one,
    questionId: view.openingQuestion.id,
    personId,
  });
  const pages = view.people.flatMap(({ id }) => Array.from({ length: rounds }, (_, one) => at(one, id)));
  const text = textOf(pages);
  addSharedTopic(at(round, view.you));
  await untilSaved(session);
  session.close();
  const timesOf = (mark: string) => text.split(mark).length - 1;
  return {
    missing: acknowledged.filter((mark) => timesOf(mark) === 0),
    doubled: acknowledged.filter((mark) => timesOf(mark) > 1),
  };
}

async function killInTurn(children: readonly Child[], random: Random): Promise<void> {
  for (const child of children) {
    await child.kill();
    await randomMoment(random, 0, 100);
  }
}

/** The random moment is what is tested here; nothing is expected to have happened by then. */
async function randomMoment(random: Random, low: number, high: number): Promise<void> {
  await new Promise((done) => setTimeout(done, between(random, low, high)));
}

function urlOf(port: number): string {
  return `http://127.0.0.1:${port}`;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  if (address === null || typeof address === 'string') throw new Error('No port');
  return address.port;
}
