import { tenantId } from '../../sandbox/world/world.ts';
import { joinOneOnOneId } from '../../src/domain/oneOnOneId.ts';
import { startApi } from '../api/listening.ts';
import { percentile } from '../platform/percentile.ts';
import { openManyMeetings } from './manyMeetings.ts';
import { printTable } from './table.ts';

const sizes = [10, 100, 500];
const otherPairs = 200;
const meetingsOfOthers = 100;
const times = 100;

/** What a page of the past costs, and a search in it, as it grows and beside 20,000 meetings of others. */
export async function benchHistoryCosts(): Promise<void> {
  const rows: Record<string, string | number>[] = [];
  for (const size of sizes) rows.push(...(await costsWith(size)));
  printTable(
    `Looking back, beside ${otherPairs * meetingsOfOthers} meetings of others (${times} times each; RU as the embedded store estimates them)`,
    rows,
  );
}

async function costsWith(size: number): Promise<Record<string, string | number>[]> {
  const store = await openManyMeetings();
  const { id } = await store.add(size);
  for (let pair = 0; pair < otherPairs; pair += 1) await store.add(meetingsOfOthers, pairOf(pair));
  const { oneOnOnes, ...storage } = store.storage;
  const api = await startApi({ ...storage, store: oneOnOnes, clock: () => new Date().toISOString() });
  const rows: Record<string, string | number>[] = [];
  for (const [what, path] of asked) {
    const samples: number[] = [];
    store.cosmos.requests.reset();
    for (let n = 0; n < times; n += 1) {
      const started = performance.now();
      const { status } = await api.ask('GET', `/api/one-on-ones/${id}${path}`, { as: 'rae' });
      samples.push(performance.now() - started);
      if (status !== 200) throw new Error(`${path} answered ${status}`);
    }
    const { count, requestUnits } = store.cosmos.requests.total();
    const kinds = Object.entries(store.cosmos.requests.byKind()).map(
      ([kind, usage]) => `${usage.count / times} ${kind}`,
    );
    rows.push({
      what: `${what}, ${size} meetings`,
      requests: count / times,
      RU: (requestUnits / times).toFixed(1),
      'p50 ms': percentile(samples, 0.5).toFixed(1),
      'p99 ms': percentile(samples, 0.99).toFixed(1),
      each: kinds.join(', '),
    });
  }
  await api.close();
  await store.close();
  return rows;
}

const asked = [
  ['a page of the history', '/history'],
  ['a search with few hits', '/history/search?q=needl'],
  ['a search with many hits', '/history/search?q=budget'],
] as const;

function pairOf(n: number): string {
  const person = (one: number) => `b0000000-0000-4000-8000-${String(2 * n + one).padStart(12, '0')}`;
  return joinOneOnOneId(tenantId, person(0), person(1));
}
