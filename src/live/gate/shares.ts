import * as Y from 'yjs';
import { recordedItemKey, recordedName } from '../../contract/agendaDocument.ts';
import { agendaName } from '../../contract/agendaPlaces.ts';
import { agendaLimits } from '../../domain/agendaItem.ts';
import type { Authors } from './authors.ts';
import { encodeStructs } from './encodeStructs.ts';

/** Each device keeps to the limits by what it sees, and several may add while offline. */
const maxOpenItems = 1.5 * agendaLimits.openItems;

/** Items that one person may have in the document, with those that are removed or recorded and will leave it. */
const maxItemsEach = 1_000;

/** Is there room for the items that this person has just added? @param doc with them */
export function hasRoomForItems(doc: Y.Doc, personId: string): boolean {
  const recorded = doc.getMap(recordedName);
  const own = { all: 0, open: 0 };
  for (const [id, entry] of doc.getMap(agendaName)) {
    if (!(entry instanceof Y.Map)) continue;
    const isOwn = entry.get('broughtBy') === personId;
    const isOpen = entry.get('removedAt') === null && !recorded.has(recordedItemKey(id));
    if (isOwn) own.all += 1;
    if (isOwn && isOpen) own.open += 1;
  }
  return own.open <= maxOpenItems && own.all <= maxItemsEach;
}

/** Bytes of a document that somebody has written, with what of it is deleted. */
export function bytesOf(doc: Y.Doc, authors: Authors, personId: string): number {
  const own = [...doc.store.clients].flatMap(([client, structs]) =>
    authors.of(client) === personId ? structs : [],
  );
  return encodeStructs(own).length;
}
