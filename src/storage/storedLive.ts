import * as z from 'zod';
import { notice } from '../contract/notices.ts';
import type { LiveSignal, LogEntry, Snapshot } from '../usecases/pairPorts.ts';
import { itemSchema, type StorageItem, storedKind } from './storedItem.ts';

/** In ascending order of ids every update stands before the snapshot: loadLog relies on it. */
const updatePrefix = 'entry.';
export const snapshotId = 'snapshot';

const steps = z.int().nonnegative();
const authors = z.array(z.object({ by: z.string(), clients: z.base64(), mergeSteps: steps }));

/** Without steps, and without authors, in documents of versions that did not check updates. */
const storedUpdate = itemSchema('update', 1, {
  update: z.base64(),
  by: z.string(),
  at: z.iso.datetime(),
  mergeSteps: steps.optional(),
});
const storedSnapshot = itemSchema('snapshot', 1, { state: z.base64(), authors: authors.optional() });

export const updateKind = storedKind({
  what: 'update of a living agenda',
  schema: storedUpdate,
  toValue: ({ id, update, by, at, mergeSteps }): LogEntry => ({
    id: id.slice(updatePrefix.length),
    update: bytes(update),
    by,
    at,
    ...(mergeSteps !== undefined && { mergeSteps }),
  }),
});

export const snapshotKind = storedKind({
  what: 'snapshot of a living agenda',
  schema: storedSnapshot,
  toValue: ({ state, authors: by }): Snapshot => ({ state: bytes(state), ...(by && { authors: by }) }),
});

/** By whom a number of a Yjs client was used first. In ascending order of ids it stands before updates and snapshot. */
const claimPrefix = 'client.';

export const claimKind = storedKind({
  what: 'claim of a client',
  schema: itemSchema('claim', 1, { by: z.string(), at: z.iso.datetime() }),
  toValue: ({ id, by, at }) => ({ client: Number(id.slice(claimPrefix.length)), by, at }),
});

export function claimId(client: number): string {
  return `${claimPrefix}${client}`;
}

export function claimItem(oneOnOneId: string, client: number, { by, at }: LogEntry): StorageItem {
  return claimKind.write({ id: claimId(client), pk: oneOnOneId, type: 'claim', schemaVersion: 1, by, at });
}

const signalsPrefix = 'signals.';

/** Signals have a partition of their own beside the agenda's, so that whoever reads the log does not meet them. */
export function signalsPk(oneOnOneId: string): string {
  return `${signalsPrefix}${oneOnOneId}`;
}

/** The 1:1 whose signals a partition holds; null where it holds an agenda. */
export function ofSignals(pk: string): string | null {
  return pk.startsWith(signalsPrefix) ? pk.slice(signalsPrefix.length) : null;
}

/** Seconds after which a signal counts no more: longer than the pause between two that say the same. */
const signalFor = 150;

export const signalKind = storedKind({
  what: 'signal',
  schema: itemSchema('signal', 1, {
    from: z.string().min(1),
    signal: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('presence'), people: z.array(z.string()) }),
      z.object({ kind: z.literal('notice'), notice, id: z.string().optional() }),
      z.object({ kind: z.literal('shut') }),
    ]),
    ttl: z.int(),
  }),
  toValue: ({ from, signal }): LiveSignal => ({ from, ...signal }),
});

/** One for each process and kind, the latest: no matter how much is told, there are only so many. */
export function signalItem(oneOnOneId: string, { from, ...signal }: LiveSignal): StorageItem {
  const kind = signal.kind === 'notice' ? `notice.${signal.notice.kind}` : signal.kind;
  return signalKind.write({
    id: `${kind}.${from}`,
    pk: signalsPk(oneOnOneId),
    type: 'signal',
    schemaVersion: 1,
    from,
    signal: signal.kind === 'presence' ? { kind: signal.kind, people: [...signal.people] } : signal,
    ttl: signalFor,
  });
}

export function updateId(entryId: string): string {
  return `${updatePrefix}${entryId}`;
}

export function updateItem(oneOnOneId: string, { id, update, by, at, mergeSteps }: LogEntry): StorageItem {
  return updateKind.write({
    id: updateId(id),
    pk: oneOnOneId,
    type: 'update',
    schemaVersion: 1,
    update: base64(update),
    by,
    at,
    ...(mergeSteps !== undefined && { mergeSteps }),
  });
}

export function snapshotItem(oneOnOneId: string, { state, authors: by }: Snapshot): StorageItem {
  return snapshotKind.write({
    id: snapshotId,
    pk: oneOnOneId,
    type: 'snapshot',
    schemaVersion: 1,
    state: base64(state),
    ...(by && { authors: by }),
  });
}

function base64(content: Uint8Array): string {
  return Buffer.from(content).toString('base64');
}

function bytes(content: string): Uint8Array {
  return new Uint8Array(Buffer.from(content, 'base64'));
}
