import type * as Y from 'yjs';
import type { WrittenAnswer } from '../domain/writtenAnswer.ts';
import type { OnError } from '../platform/caught.ts';
import { listen } from '../platform/listen.ts';
import { readText, rootPlace } from './agendaPlaces.ts';

/**
 * Answers to updates in the shared document: `update/<item>/<person>`, a Y.Text at the top level, one per item and
 * person. Such texts need no creation, so the first words of both at once lose nothing.
 */
const prefix = 'update/';

/** The name of the text of one person's answer to one update; also its key in the map of what was recorded. */
export function updateName(itemId: string, personId: string): string {
  return `${prefix}${itemId}/${personId}`;
}

/** One person's answer to one update. */
export function updateText(doc: Y.Doc, itemId: string, personId: string): Y.Text {
  return doc.getText(updateName(itemId, personId));
}

/** The names of the texts in which somebody has answered this update. */
export function updateNames(doc: Y.Doc, itemId: string): string[] {
  const ofItem = updateName(itemId, '');
  return [...doc.share.keys()].filter((name) => name.startsWith(ofItem) && rootPlace(name) !== null);
}

/** The answers to all updates by item id: those that are not empty. */
export function updateAnswers(doc: Y.Doc): Map<string, WrittenAnswer[]> {
  const answers = new Map<string, WrittenAnswer[]>();
  for (const name of [...doc.share.keys()].sort()) {
    const place = name.startsWith(prefix) ? rootPlace(name) : null;
    if (place?.kind !== 'update') continue;
    const { itemId, personId } = place;
    const text = readText(doc, name);
    if (text.trim() !== '') answers.set(itemId, [...(answers.get(itemId) ?? []), { personId, text }]);
  }
  return answers;
}

/** `changed` is called whenever an answer to an update changes; returns how to stop. */
export function observeUpdates(doc: Y.Doc, changed: () => void, onError: OnError): () => void {
  const look = ({ changed: types }: Y.Transaction) => {
    for (const [name, type] of doc.share) {
      if (name.startsWith(prefix) && types.has(type as Y.AbstractType<Y.YEvent<Y.Text>>)) return changed();
    }
  };
  return listen(doc, 'afterTransaction', look, onError);
}
