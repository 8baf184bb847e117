import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { openContainer } from './openContainer.ts';

const writer = new URL('./writerProcess.ts', import.meta.url).pathname;
const rounds = 6;

jest.setTimeout(60_000);

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cosmos-'));
});

afterAll(() => rm(folder, { recursive: true }));

/** Lets another process write until it has acknowledged so many items, then kills it in the middle of writing. */
async function writeAndKill(file: string, round: number, enough: number): Promise<string[]> {
  const child = spawn(process.execPath, [writer, file, String(round)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const acknowledged: string[] = [];
  for await (const id of createInterface({ input: child.stdout })) {
    acknowledged.push(id);
    if (acknowledged.length === enough) child.kill('SIGKILL');
  }
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  expect(child.signalCode).toBe('SIGKILL');
  return acknowledged;
}

test('every write that was acknowledged is there after SIGKILL, and no batch is there in part', async () => {
  const file = join(folder, 'killed.db');
  const acknowledged: string[] = [];
  for (let round = 0; round < rounds; round += 1) {
    acknowledged.push(...(await writeAndKill(file, round, 20 + round * 13)));
  }
  await using opened = await openContainer({ file });
  const query = {
    query: 'SELECT c.id, c.batch FROM c WHERE c.pk = @pk',
    parameters: [{ name: '@pk', value: 'p' }],
  };
  const { resources } = await opened.container.items
    .query<{ id: string; batch?: string }>(query, { partitionKey: 'p', maxItemCount: -1 })
    .fetchAll();
  const stored = new Set(resources.map(({ id }) => id));
  expect(acknowledged.filter((id) => !stored.has(id))).toEqual([]);
  const batches = Object.values(Object.groupBy(resources, ({ batch = '' }) => batch));
  const inPart = batches.filter((items = []) => items[0]?.batch !== undefined && items.length !== 5);
  expect(inPart).toEqual([]);
  process.stdout.write(
    `embedded store: ${acknowledged.length} acknowledged writes, ${rounds} kills, none lost\n`,
  );
});

test('a continuation token outlives a restart', async () => {
  const file = join(folder, 'restarted.db');
  const query = { query: 'SELECT * FROM c WHERE c.pk = @pk', parameters: [{ name: '@pk', value: 'p' }] };
  const options = { partitionKey: 'p', maxItemCount: 1 };
  const before = await openContainer({ file });
  for (const id of ['a', 'b']) await before.container.items.create({ id, pk: 'p' });
  const { continuationToken } = await before.container.items.query(query, options).fetchNext();
  await before[Symbol.asyncDispose]();
  await using after = await openContainer({ file });
  const { resources } = await after.container.items
    .query(query, { ...options, continuationToken })
    .fetchNext();
  expect(resources).toMatchObject([{ id: 'b' }]);
});
