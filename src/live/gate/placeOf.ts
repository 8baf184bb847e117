import * as Y from 'yjs';
import { rootPlace } from '../../contract/agendaPlaces.ts';
import { type ItemField, isItemField, isItemId } from '../../contract/storedAgendaItem.ts';

/** Where in an agenda document a struct stands. */
export type DocumentPlace =
  | { kind: 'entry'; itemId: string }
  | { kind: 'field'; itemId: string; name: ItemField; entry: Y.Item }
  | { kind: 'text'; itemId: string; name: 'title' | 'notes'; text: Y.Text }
  /** A text that one person alone writes. */
  | { kind: 'own'; personId: string; of: 'page' | 'answer'; text: { readonly _length: number } }
  /** What the server notes for itself. */
  | { kind: 'bookkeeping'; map: 'filed' | 'about'; key: string };

/** @returns null where nothing of an agenda stands */
export function documentPlaceOf(item: Y.Item): DocumentPlace | null {
  const { parent, parentSub } = item;
  if (!(parent instanceof Y.AbstractType)) return null;
  return parent._item === null
    ? placeInRoot(parent, parentSub)
    : placeInItem(parent._item, parent, parentSub);
}

function placeInRoot(type: Y.AbstractType<unknown>, key: string | null): DocumentPlace | null {
  const root = rootPlace(rootName(type));
  if (root === null) return null;
  if ('personId' in root) {
    const of = root.kind === 'page' ? 'page' : 'answer';
    return key === null ? { kind: 'own', personId: root.personId, of, text: type } : null;
  }
  if (key === null) return null;
  if (root.kind !== 'agenda') return { kind: 'bookkeeping', map: root.kind, key };
  return isItemId(key) ? { kind: 'entry', itemId: key } : null;
}

function placeInItem(owner: Y.Item, type: Y.AbstractType<unknown>, key: string | null): DocumentPlace | null {
  const above = documentPlaceOf(owner);
  if (above?.kind === 'entry' && type.constructor === Y.Map) {
    return key !== null && isItemField(key)
      ? { kind: 'field', itemId: above.itemId, name: key, entry: owner }
      : null;
  }
  if (above?.kind !== 'field' || key !== null || !(type instanceof Y.Text)) return null;
  const { itemId, name } = above;
  return name === 'title' || name === 'notes' ? { kind: 'text', itemId, name, text: type } : null;
}

const names = new WeakMap<Y.AbstractType<unknown>, string>();

/** Yjs finds it by looking at every name of the document: once is enough. */
function rootName(type: Y.AbstractType<unknown>): string {
  const known = names.get(type);
  if (known !== undefined) return known;
  const name = Y.findRootTypeKey(type);
  names.set(type, name);
  return name;
}
