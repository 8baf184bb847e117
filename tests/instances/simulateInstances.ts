import { setTimeout as pause } from 'node:timers/promises';
import { type ServerProcess, severalServers } from '../jobs/severalServers.ts';
import { type RedisServer, startRedis } from '../setup/redisServer.ts';
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
  /** They hear of one another by Redis as well, which is killed and hangs; left out where this machine has none. */
  withRedis?: boolean;
  /** Told of each round. */
  say?: (line: string) => void;
};

export type InstancesOutcome = {
  faults: string[];
  acknowledged: number;
  /** Topics that the bot said it had added. */
  added: number;
  /** Kinds of what went wrong on purpose, and how often. */
  caused: Record<string, number>;
  /** Milliseconds. */
  longestSaving: number;
};

/** Milliseconds between two marks of one person, about. */
const betweenMarks = 300;

type Run = {
  redis: RedisServer | null;
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
  await using redis = options.withRedis ? await startRedis() : null;
  await using servers = await severalServers(new Date().toISOString(), redis?.url);
  await using door = await openFrontDoor(random);
  let end = 0;
  const isOver = () => performance.now() >= end;
  const run: Run = { redis, random, servers, door, running: [], caused: {}, isOver };
  for (let n = 0; n < options.instances; n += 1) await startOne(run);
  const pairs = await Promise.all(
    Array.from({ length: options.pairs }, (_, nth) => openTypingPair(servers, door.url, nth + 1)),
  );
  const faults: string[] = [];
  for (let round = 0; round < options.rounds; round += 1) {
    end = performance.now() + options.seconds * 1_000;
    await Promise.all([...pairs.map((pair) => keepTyping(run, pair)), askBot(run, pairs), disturb(run)]);
    calm(run);
    while (run.running.length < options.instances) await startOne(run);
    const found = await Promise.all(pairs.map((pair) => pair.fault().catch(String)));
    faults.push(...found.filter((fault) => fault !== '').map((fault) => `round ${round}: ${fault}`));
    faults.push(
      ...pairs.flatMap((pair) => (pair.isLocked() ? [`round ${round}: somebody was locked out`] : [])),
    );
    options.say?.(
      `round ${round + 1}: ${sum(pairs)} acknowledged, ${topics(pairs)} topics of the bot, ${JSON.stringify(run.caused)}, ${faults.length} faults`,
    );
  }
  const longestSaving = Math.max(...pairs.map((pair) => pair.longestSaving()));
  for (const pair of pairs) pair.close();
  return { faults, acknowledged: sum(pairs), added: topics(pairs), caused: run.caused, longestSaving };
}

function sum(pairs: readonly TypingPair[]): number {
  return pairs.reduce((all, pair) => all + pair.acknowledged(), 0);
}

function topics(pairs: readonly TypingPair[]): number {
  return pairs.reduce((all, pair) => all + pair.added(), 0);
}

/** Two at a time ask the bot for a topic of their own. */
async function askBot({ random, servers, isOver }: Run, pairs: readonly TypingPair[]): Promise<void> {
  const asking = async () => {
    while (!isOver()) {
      await pairs[between(random, 0, pairs.length - 1)]?.ask(servers.connector, isOver);
      await pause(between(random, 300, 900));
    }
  };
  await Promise.all([asking(), asking()]);
}

/** Whatever lasts is over. */
function calm({ servers: { cosmos, connector }, redis }: Run): void {
  cosmos.faults.clear();
  connector.faults.length = 0;
  connector.rosterDown = false;
  redis?.goOn();
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
    const all = Object.keys(disturbances) as (keyof typeof disturbances)[];
    const kinds = all.filter((one) => run.redis !== null || !one.startsWith('redis'));
    const kind = kinds[between(run.random, 0, kinds.length - 1)] ?? 'kill';
    run.caused[kind] = (run.caused[kind] ?? 0) + 1;
    await disturbances[kind](run);
    await pause(between(run.random, 200, 1_500));
    calm(run);
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
  /** Nobody is told: half-open sockets. */
  async freeze({ door }: Run) {
    door.freeze();
  },
  async away({ servers, random }: Run) {
    servers.cosmos.faults.add({ how: 503, times: Number.POSITIVE_INFINITY });
    await pause(between(random, 1_000, 5_000));
  },
  /** The disk of the store is full: what is there can be read. */
  async full({ servers, random }: Run) {
    servers.cosmos.faults.add({ how: 503, times: Number.POSITIVE_INFINITY, where: { isWrite: true } });
    await pause(between(random, 1_000, 3_000));
  },
  async connectorAway({ servers: { connector }, random }: Run) {
    connector.rosterDown = true;
    connector.faults.push(...Array.from({ length: 50 }, () => ({ status: 503 })));
    await pause(between(random, 500, 2_000));
  },
  /** The clock of one of them is up to five minutes off, for as long as it lives. */
  async skew({ servers, running, random }: Run) {
    const server = running[between(random, 0, running.length - 1)];
    // It may be too busy to say that it has been told.
    if (server !== undefined)
      await servers.skew(server, between(random, -290_000, 290_000)).catch(() => undefined);
  },
  async redisKilled({ redis, random }: Run) {
    await redis?.kill();
    await pause(between(random, 200, 2_000));
    await redis?.start();
  },
  async redisHangs({ redis, random }: Run) {
    redis?.hang();
    await pause(between(random, 500, 3_000));
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
