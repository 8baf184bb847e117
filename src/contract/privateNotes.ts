import type * as Y from 'yjs';
import { readText, rootPlace } from './agendaPlaces.ts';

/**
 * What somebody notes for themselves in a 1:1, in a document of their own:
 *
 *   page/<person>          Y.Text, the page
 *   line/<item>/<person>   Y.Text, what stands beneath a topic
 *
 * All of them are top-level texts, because those need no creation: two devices that begin at once lose nothing.
 */
export function pageName(personId: string): string {
  return `page/${personId}`;
}

export function lineName(itemId: string, personId: string): string {
  return `line/${itemId}/${personId}`;
}

export type PrivateNotes = { page: string; lines: { itemId: string; text: string }[] };

/** The notes as they read now: without lines that are empty. */
export function readPrivateNotes(doc: Y.Doc, personId: string): PrivateNotes {
  const lines = [...doc.share.keys()].sort().flatMap((name) => {
    const place = rootPlace(name);
    if (place?.kind !== 'line' || place.personId !== personId) return [];
    const text = readText(doc, name);
    return text.trim() === '' ? [] : [{ itemId: place.itemId, text }];
  });
  return { page: readText(doc, pageName(personId)), lines };
}

/** Writes notes where there are none yet: told again it changes nothing. */
export function writePrivateNotes(doc: Y.Doc, personId: string, { page, lines }: PrivateNotes): void {
  const write = (name: string, text: string) => {
    const field = doc.getText(name);
    if (field.length === 0 && text !== '') field.insert(0, text);
  };
  write(pageName(personId), page);
  for (const { itemId, text } of lines) write(lineName(itemId, personId), text);
}
