import * as z from 'zod';
import type { LogEntry, Snapshot, Versioned } from '../usecases/ports.ts';
import { checkStored, etagged, itemOf } from './storedItem.ts';

/** In ascending order of ids every update stands before the snapshot: loadLog relies on it. */
const updatePrefix = 'entry.';
export const snapshotId = 'snapshot';

const bytes = z.base64().transform((text) => new Uint8Array(Buffer.from(text, 'base64')));

const steps = z.int().nonnegative();
const authors = z.array(z.object({ by: z.string(), clients: z.base64(), mergeSteps: steps }));

/** Without steps, and without authors, in documents of versions that did not check updates. */
const storedUpdate = itemOf('update', 1, {
  update: bytes,
  by: z.string(),
  at: z.iso.datetime(),
  mergeSteps: steps.optional(),
});
const storedSnapshot = itemOf('snapshot', 1, { state: bytes, authors: authors.optional() });
const storedPart = z.discriminatedUnion('type', [storedUpdate, storedSnapshot.extend(etagged.shape)]);

export type LogPart =
  | { kind: 'entry'; entry: LogEntry }
  | { kind: 'snapshot'; snapshot: Versioned<Snapshot> };

export function updateId(entryId: string): string {
  return `${updatePrefix}${entryId}`;
}

export function updateItem(oneOnOneId: string, entry: LogEntry): z.input<typeof storedUpdate> {
  const { id, update, by, at, mergeSteps } = entry;
  return {
    id: updateId(id),
    pk: oneOnOneId,
    type: 'update',
    schemaVersion: 1,
    update: base64(update),
    by,
    at,
    ...(mergeSteps !== undefined && { mergeSteps }),
  };
}

export function snapshotItem(
  oneOnOneId: string,
  { state, authors }: Snapshot,
): z.input<typeof storedSnapshot> {
  return {
    id: snapshotId,
    pk: oneOnOneId,
    type: 'snapshot',
    schemaVersion: 1,
    state: base64(state),
    ...(authors && { authors }),
  };
}

/** @throws CorruptItem */
export function readLogPart(resource: unknown): LogPart {
  const item = checkStored(storedPart, 'part of a living agenda', resource);
  if (item.type === 'snapshot') {
    const { state, authors } = item;
    return {
      kind: 'snapshot',
      snapshot: { value: { state, ...(authors && { authors }) }, etag: item._etag },
    };
  }
  const id = item.id.slice(updatePrefix.length);
  const { update, by, at, mergeSteps } = item;
  return { kind: 'entry', entry: { id, update, by, at, ...(mergeSteps !== undefined && { mergeSteps }) } };
}

function base64(content: Uint8Array): string {
  return Buffer.from(content).toString('base64');
}
