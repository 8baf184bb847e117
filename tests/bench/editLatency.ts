import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type * as Y from 'yjs';
import { addItem, itemTexts } from '../../src/contract/agendaDocument.ts';
import { percentile } from '../platform/percentile.ts';
import { startChild } from '../setup/childProcess.ts';
import { eventually } from '../setup/eventually.ts';
import { joinLive, untilReady, untilSaved } from '../setup/pairInSandbox.ts';
import { printTable } from './table.ts';

/** Long enough for the client to send the next edit by itself, at once. */
const apart = 500;
const betweenKeys = 80;

/**
 * From a key press of one person to the other person's document, in milliseconds: both clients in this process, the
 * server in another, every update in the log on the disk before it is passed on.
 */
export async function benchEditLatency(): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), 'opener-bench-'));
  const server = startChild('setup/sandboxProcess.ts', [dataDir, 0]);
  const url = String(await server.ready);
  const [rae, mia] = [await joinLive(url, 'rae'), await joinLive(url, 'mia')];
  await Promise.all([untilReady(rae.session), untilReady(mia.session)]);
  addItem(rae.session.doc, {
    id: 'bench',
    title: 'Bench',
    purpose: null,
    broughtBy: rae.view.you,
    addedAt: new Date().toISOString(),
  });
  const theirs = await eventually('the topic', () => itemTexts(mia.session.doc, 'bench')?.notes);
  const ours = await eventually('the topic', () => itemTexts(rae.session.doc, 'bench')?.notes);
  await untilSaved(rae.session);
  printTable('Edit latency, writer to the other person’s document (ms)', [
    rowOf('single edits', await latencies(ours, theirs, 100, apart)),
    rowOf(`typing, a key every ${betweenKeys} ms`, await latencies(ours, theirs, 400, betweenKeys)),
  ]);
  for (const { session } of [rae, mia]) session.close();
  await server.kill();
  await rm(dataDir, { recursive: true });
}

/** Appends a letter at a time to one text and notes when the other text has become so long. */
export async function latencies(
  ours: Y.Text,
  theirs: Y.Text,
  count: number,
  pause: number,
): Promise<number[]> {
  const from = theirs.length;
  const sent: number[] = [];
  const arrived: number[] = [];
  const note = () => {
    while (arrived.length < theirs.length - from) arrived.push(performance.now());
  };
  theirs.observe(note);
  for (let n = 0; n < count; n += 1) {
    sent.push(performance.now());
    ours.insert(ours.length, 'x');
    await new Promise((done) => setTimeout(done, pause));
  }
  await eventually('the last letter', () => arrived.length === count);
  theirs.unobserve(note);
  return sent.map((at, n) => (arrived[n] ?? Number.NaN) - at);
}

export function rowOf(what: string, samples: readonly number[]) {
  const at = (share: number) => percentile(samples, share).toFixed(1);
  return { what, edits: samples.length, p50: at(0.5), p90: at(0.9), p99: at(0.99), worst: at(1) };
}
