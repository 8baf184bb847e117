import type { Document } from '@hocuspocus/server';
import * as Y from 'yjs';
import { listenWhile } from '../platform/listen.ts';
import type { LogEntry, Snapshot } from '../usecases/pairPorts.ts';
import { newClientsOf, openAgenda } from './gate/authors.ts';
import { decodeAgainst } from './gate/decodedUpdate.ts';
import type { Gate } from './gate/gate.ts';

/**
 * Takes in what another process has let in and stored. Its gate has checked it; here it is applied, passed on to those
 * who have the agenda open, and remembered by whom it is. The same again changes nothing.
 */
export function takeInEntry(gate: Gate, document: Document, { update, by, mergeSteps = 0 }: LogEntry): void {
  const { authors } = openAgenda(document);
  const clients = newClientsOf(document, update);
  authors.bind(clients, by);
  // What is known already was counted when it came.
  if (clients.length > 0) authors.addMergeSteps(by, mergeSteps);
  apply(gate, document, update);
}

/** Can all of it be taken in now? What it leans on may not be here, where entries come in no certain order. */
export function fits({ store }: Document, { update }: LogEntry): boolean {
  try {
    return decodeAgainst(store, update) !== null;
  } catch {
    return false;
  }
}

/** As `takeInEntry`, for entries that another process has compacted before this one heard of them. */
export function takeInSnapshot(gate: Gate, document: Document, { state, authors = [] }: Snapshot): void {
  openAgenda(document).authors.learn(authors);
  apply(gate, document, state);
}

function apply(gate: Gate, document: Document, update: Uint8Array): void {
  const agenda = openAgenda(document);
  let bytes = 0;
  const note = (changed: Uint8Array) => {
    bytes += changed.length;
  };
  listenWhile(document, 'update', note, () => Y.applyUpdate(document, update, { source: 'local' }));
  agenda.bytes += bytes;
  if (bytes > 0) agenda.entries += 1;
  // What each has written is measured anew when it matters.
  agenda.bytesBy.clear();
  gate.learn(document, update);
}
