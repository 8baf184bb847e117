import { exportAsJson } from '../../src/usecases/export/exportAsJson.ts';
import { readExport } from '../../src/usecases/export/readExport.ts';
import { memoryAgenda } from '../usecases/memory.ts';
import { rae } from '../usecases/pair.ts';
import { openManyMeetings } from './manyMeetings.ts';
import { printTable } from './table.ts';

/** Meetings of the 1:1s that are taken along: a year, ten years of weekly ones, and more. */
const sizes = [50, 500, 2_000];

/** What taking a 1:1 along needs in memory, as the 1:1 grows. Run with --expose-gc for figures that mean something. */
export async function benchExportMemory(): Promise<void> {
  // The first run pays for what is compiled and kept once.
  await taken(sizes[0] ?? 0);
  const rows: Record<string, string | number>[] = [];
  let first = 0;
  for (const size of sizes) {
    const { bytes, peak, start } = await taken(size);
    first ||= peak;
    rows.push({
      what: `${size} meetings`,
      'file kB': (bytes / 1024).toFixed(0),
      'peak of live heap, MB': (peak / 2 ** 20).toFixed(2),
      'above its start, kB': ((peak - start) / 1024).toFixed(0),
      'ratio of peaks': (peak / first).toFixed(2),
    });
  }
  printTable('Taking a 1:1 along as JSON (live heap after a collection at each piece)', rows);
}

async function taken(size: number): Promise<{ bytes: number; peak: number; start: number }> {
  const store = await openManyMeetings();
  const { id } = await store.add(size);
  const needs = { ...store.storage, store: store.storage.oneOnOnes, agenda: memoryAgenda() };
  const open = readExport({ ...needs, clock: () => new Date().toISOString() });
  const { people, tenantId } = (await store.storage.oneOnOnes.read(id))?.value ?? {
    people: [rae],
    tenantId: '',
  };
  const person = { id: people[0].id, tenantId, name: '' };
  let [bytes, peak, pieces] = [0, 0, 0];
  const start = liveHeap();
  for await (const piece of exportAsJson(await open(person, id, { from: null, to: null }))) {
    bytes += Buffer.byteLength(piece);
    pieces += 1;
    // A page is written in some forty pieces, so each is looked at several times.
    if (pieces % 10 === 0) peak = Math.max(peak, liveHeap());
  }
  await store.close();
  return { bytes, peak, start };
}

function liveHeap(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}
