import * as z from 'zod';
import type { LogEntry, Snapshot } from '../usecases/pairPorts.ts';
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
