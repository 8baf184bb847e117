import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import * as z from 'zod';
import { percentile } from '../../bench/percentile.ts';
import { type Child, startChild } from '../../setup/childProcess.ts';
import { type HostileServer, startHostileServer } from './hostileServer.ts';
import { kinds } from './kinds.ts';
import type { Pair } from './pairs.ts';
import { harmAfterRestart, inPool, type Result, tryKind } from './trying.ts';

jest.setTimeout(400_000);

let server: HostileServer;
let bystanders: Child;
let pairs: Pair[];

beforeAll(async () => {
  server = await startHostileServer();
  const [others, ...mine] = await server.pairs(kinds.length + 1);
  pairs = mine;
  bystanders = startChild('live/hostile/bystandersProcess.ts', [server.url, JSON.stringify(others)]);
  await bystanders.ready;
});

afterAll(async () => {
  await bystanders?.kill();
  await server?.close();
});

test('whatever one of the two sends, the other one and everybody else notice nothing, now and after a restart', async () => {
  const results: Result[] = [];
  const trying = async (index: number) => {
    const [kind, pair] = [kinds[index], pairs[index]];
    if (kind && pair) results[index] = await tryKind(server, kind, pair);
  };
  const indexes = [...kinds.keys()];
  const began = Date.now();
  await inPool(
    4,
    indexes.filter((index) => !kinds[index]?.isDear),
    trying,
  );
  const waits: { name: string; waits: number[] }[] = [];
  for (const index of indexes.filter((each) => kinds[each]?.isDear)) {
    const since = Date.now();
    await trying(index);
    waits.push({ name: kinds[index]?.name ?? '', waits: await waitsSince(since) });
  }
  const all = await waitsSince(began);
  await server.restart();
  await inPool(4, indexes, async (index) => {
    const pair = pairs[index];
    if (pair) results[index]?.harm.push(...(await harmAfterRestart(server, pair, kinds[index]?.look ?? {})));
  });

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
