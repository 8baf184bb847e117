import { setTimeout as pause } from 'node:timers/promises';
import { type ServerProcess, severalServers } from '../jobs/severalServers.ts';
import { between, type Random, seededRandom } from '../setup/seededRandom.ts';
import { openFrontDoor } from './frontDoor.ts';
import { openTypingPair, type TypingPair } from './typingPair.ts';

export type InstancesRun = {
  instances: number;
  pairs: number;
  rounds: number;
  /** Of a round, in which people type and things go wrong. */
  seconds: number;
  seed: number;
  /** Told of each round. */
  say?: (line: string) => void;
};

export type InstancesOutcome = {
  faults: string[];
  acknowledged: number;
  /** Kinds of what went wrong on purpose, and how often. */
  caused: Record<string, number>;
  /** Milliseconds. */
  longestSaving: number;
};

/** Milliseconds between two marks of one person, about. */
const betweenMarks = 300;

type Run = {
  random: Random;
  servers: Awaited<ReturnType<typeof severalServers>>;
  door: Awaited<ReturnType<typeof openFrontDoor>>;
  running: ServerProcess[];
  caused: Record<string, number>;
  isOver: () => boolean;
};

/**
 * Pairs type into their agendas, each panel connected to any of several server processes over one database, while
 * servers are killed and told to stop, connections are cut, and the database refuses and loses answers.
 */
export async function simulateInstances(options: InstancesRun): Promise<InstancesOutcome> {
  const random = seededRandom(options.seed);
  await using servers = await severalServers(new Date().toISOString());
  await using door = await openFrontDoor(random);
  let end = 0;
  const isOver = () => performance.now() >= end;
  const run: Run = { random, servers, door, running: [], caused: {}, isOver };
  for (let n = 0; n < options.instances; n += 1) await startOne(run);
  const pairs = await Promise.all(
    Array.from({ length: options.pairs }, (_, nth) => openTypingPair(servers, door.url, nth + 1)),
  );
  const faults: string[] = [];
  for (let round = 0; round < options.rounds; round += 1) {
    end = performance.now() + options.seconds * 1_000;
    await Promise.all([...pairs.map((pair) => keepTyping(run, pair)), disturb(run)]);
    servers.cosmos.faults.clear();
    while (run.running.length < options.instances) await startOne(run);
    const found = await Promise.all(pairs.map((pair) => pair.fault().catch(String)));
    faults.push(...found.filter((fault) => fault !== '').map((fault) => `round ${round}: ${fault}`));
    faults.push(
      ...pairs.flatMap((pair) => (pair.isLocked() ? [`round ${round}: somebody was locked out`] : [])),
    );
    options.say?.(
      `round ${round + 1}: ${sum(pairs)} acknowledged, ${JSON.stringify(run.caused)}, ${faults.length} faults`,
    );
  }
  const longestSaving = Math.max(...pairs.map((pair) => pair.longestSaving()));
  for (const pair of pairs) pair.close();
  return { faults, acknowledged: sum(pairs), caused: run.caused, longestSaving };
}

function sum(pairs: readonly TypingPair[]): number {
  return pairs.reduce((all, pair) => all + pair.acknowledged(), 0);
}

async function startOne({ servers, door, running }: Run): Promise<void> {
  const server = await servers.start();
  running.push(server);
  door.targets.add(portOf(server));
}

async function keepTyping({ random, isOver }: Run, pair: TypingPair): Promise<void> {
  while (!isOver()) {
    pair.type(random);
    await pause(between(random, betweenMarks / 2, betweenMarks * 1.5));
    pair.note();
  }
}

async function disturb(run: Run): Promise<void> {
  while (!run.isOver()) {
    const kinds = Object.keys(disturbances) as (keyof typeof disturbances)[];
    const kind = kinds[between(run.random, 0, kinds.length - 1)] ?? 'kill';
    run.caused[kind] = (run.caused[kind] ?? 0) + 1;
    await disturbances[kind](run);
    await pause(between(run.random, 200, 1_500));
    run.servers.cosmos.faults.clear();
  }
}

const disturbances = {
  async kill(run: Run) {
    const server = takeOut(run);
    await run.servers.kill(server);
    await startOne(run);
  },
  async stop(run: Run) {
    // The new one is there before the old one goes, as in a rolling upgrade.
    await startOne(run);
    await run.servers.end(takeOut(run));
  },
  async cut({ door }: Run) {
    door.cut();
  },
  async refuse({ servers }: Run) {
    servers.cosmos.faults.add({ how: 503, times: 40 });
  },
  async throttle({ servers }: Run) {
    servers.cosmos.faults.add({ how: 429, retryAfter: 50, times: 60 });
  },
  async loseAnswers({ servers }: Run) {
    servers.cosmos.faults.add({ how: 'lostAnswer', times: 30 });
  },
  async slow({ servers }: Run) {
    servers.cosmos.faults.add({ how: 'slow', delay: 300, times: 80 });
  },
};

function takeOut({ running, door, random }: Run): ServerProcess {
  const [server] = running.splice(between(random, 0, running.length - 1), 1);
  if (server === undefined) throw new Error('There is no server left');
  door.targets.delete(portOf(server));
  return server;
}

function portOf({ url }: ServerProcess): number {
  return Number(new URL(url).port);
}
