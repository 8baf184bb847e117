import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import * as z from 'zod';
import { percentile } from '../../../platform/percentile.ts';
import { type Child, startChild } from '../../../setup/childProcess.ts';
import { type HostileServer, startHostileServer } from '../hostileServer.ts';
import type { Kind } from '../kind.ts';
import { kinds } from '../kinds/kinds.ts';
import type { Pair } from '../pairs.ts';
import { groupsOf, harmAfterRestart, inPool, type Result, tryKinds } from '../trying.ts';

jest.setTimeout(400_000);

const groups = groupsOf(kinds);

/** 1:1s that are tried at a time: most of the time each waits for something to be saved or closed. */
const together = 8;

let server: HostileServer;
let bystanders: Child;
let pairs: Pair[];

beforeAll(async () => {
  server = await startHostileServer();
  const [others, ...mine] = await server.pairs(groups.length + 1);
  pairs = mine;
  bystanders = startChild('live/hostile/bystandersProcess.ts', [server.url, JSON.stringify(others)]);
  await bystanders.ready;
});

afterAll(async () => {
  await bystanders?.kill();
  await server?.close();
});

test('whatever one of the two sends, the other one and everybody else notice nothing, now and after a restart', async () => {
  const tried: Result[][] = [];
  const waits: { name: string; waits: number[] }[] = [];
  const alone = inTurn();
  const trying = async (index: number) => {
    const [group, pair] = [groups[index], pairs[index]];
    if (!group || !pair) return;
    tried[index] = await tryKinds(server, group, pair, (kind, send) =>
      kind.isDear ? alone(() => sendDear(kind, send)) : send(),
    );
  };
  const sendDear = async ({ name }: Kind, send: () => Promise<void>) => {
    const since = Date.now();
    await send();
    waits.push({ name, waits: await waitsSince(since) });
  };
  const isDear = (index: number) => groups[index]?.some((kind) => kind.isDear) === true;
  const indexes = [...groups.keys()];
  const began = Date.now();
  for (const dear of [false, true])
    await inPool(
      together,
      indexes.filter((index) => isDear(index) === dear),
      trying,
    );
  const all = await waitsSince(began);
  await server.restart();
  await inPool(together, indexes, async (index) => {
    const [group = [], pair] = [groups[index], pairs[index]];
    const harm = pair ? await harmAfterRestart(server, pair, group) : [];
    for (const result of tried[index] ?? []) result.harm.push(...harm);
  });

  const results = tried.flat();
  const harmed = results.filter(({ harm }) => harm.length > 0);
  const refused = results.filter(({ closed }) => closed !== null).length;
  process.stderr.write(
    `hostile partner: ${results.length} kinds, ${results.length - refused} accepted, ${refused} refused, ` +
      `${harmed.length} harmed; another pair's edit: median ${percentile(all, 0.5)} ms, ` +
      `p99 ${percentile(all, 0.99)} ms; ${slowest(waits)}\n`,
  );
  expect(harmed).toEqual([]);
  expect(results.filter(({ unexpected }) => unexpected !== null)).toEqual([]);
  expect(results.length).toBeGreaterThanOrEqual(40);
});

/** Lets one act at a time, in the order of asking: the stage is set, and harm looked for, beside it. */
function inTurn(): (act: () => Promise<void>) => Promise<void> {
  let last: Promise<unknown> = Promise.resolve();
  return (act) => {
    const done = last.then(act);
    last = done.catch(() => undefined);
    return done;
  };
}

async function waitsSince(since: number): Promise<number[]> {
  return z.array(z.number()).parse(await bystanders.ask({ since }));
}

/** Beside which kind others waited longest. */
function slowest(waits: readonly { name: string; waits: number[] }[]): string {
  const [worst] = waits
    .filter((one) => one.waits.length > 0)
    .map((one) => ({ name: one.name, most: Math.max(...one.waits) }))
    .sort((a, b) => b.most - a.most);
  return worst ? `longest ${worst.most} ms beside "${worst.name}"` : 'nothing dear was tried';
}
