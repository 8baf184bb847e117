import * as Y from 'yjs';
import { filedItemKey, filedName } from '../../contract/agendaDocument.ts';
import { agendaName } from '../../contract/storedAgendaItem.ts';
import { agendaLimits } from '../../domain/agendaItem.ts';
import type { Authors } from './authors.ts';

/** Items that may wait at once: each device keeps to the limit by what it sees, and several may add while offline. */
const maxOpenItems = 2 * agendaLimits.openItems;

/** Items that one person may have in the document, with those that are removed or recorded and will leave it. */
const maxItemsEach = 1_000;

/** Is there room for the items that this person has just added? @param doc with them */
export function hasRoomForItems(doc: Y.Doc, personId: string): boolean {
  const filed = doc.getMap(filedName);
  let open = 0;
  let own = 0;
  for (const [id, entry] of doc.getMap(agendaName)) {
    if (!(entry instanceof Y.Map)) continue;
    if (entry.get('broughtBy') === personId) own += 1;
    if (entry.get('removedAt') === null && !filed.has(filedItemKey(id))) open += 1;
  }
  return open <= maxOpenItems && own <= maxItemsEach;
}

/** Bytes of text that somebody has in a document, about. Deleted text does not count. */
export function bytesOf(doc: Y.Doc, authors: Authors, personId: string): number {
  let bytes = 0;
  for (const [client, structs] of doc.store.clients) {
    if (authors.of(client) !== personId) continue;
    for (const struct of structs) bytes += bytesOfStruct(struct);
  }
  return bytes;
}

/** What a struct costs besides its text: ids, neighbours, lengths. */
const structBytes = 12;

function bytesOfStruct(struct: Y.Item | Y.GC): number {
  if (struct.deleted || !(struct instanceof Y.Item)) return structBytes;
  const { content } = struct;
  return structBytes + (content instanceof Y.ContentString ? Buffer.byteLength(content.str) : 0);
}
