import * as Y from 'yjs';
import { isItemId } from '../../contract/agendaPlaces.ts';

/**
 * Is this something that an agenda document is made of? Looked at before anything is applied, because a type within a
 * type within a type (3,000 deep) overflows the stack when it is deleted.
 */
export function isAgendaContent(struct: Y.Item | Y.GC): boolean {
  if (struct instanceof Y.GC) return true;
  const { content } = struct;
  if (content instanceof Y.ContentString || content instanceof Y.ContentDeleted) return true;
  if (content instanceof Y.ContentAny) return content.arr.length === 1 && isPlain(content.arr[0]);
  return content instanceof Y.ContentType && isAgendaType(struct, content.type);
}

/** The map of an item beneath the agenda, or one of its two texts. Neither ever takes another's place. */
function isAgendaType(item: Y.Item, type: Y.AbstractType<unknown>): boolean {
  const { parentSub: key } = item;
  // As Yjs reads it from an update: the name at the top, or the id of what it stands in.
  const parent: unknown = item.parent;
  if (item.origin !== null || item.rightOrigin !== null || key === null) return false;
  if (type.constructor === Y.Map) return parent === 'agenda' && isItemId(key);
  return type.constructor === Y.Text && parent instanceof Y.ID && (key === 'title' || key === 'notes');
}

/** Each new text stands in an item that comes with it: nothing is nested any deeper. */
export function textsAreOfNewItems(structs: readonly (Y.Item | Y.GC)[]): boolean {
  const items = new Set<string>();
  const typed = structs.filter(
    (struct) => struct instanceof Y.Item && struct.content instanceof Y.ContentType,
  );
  for (const { id } of typed.filter((struct) => !isText(struct))) items.add(`${id.client}/${id.clock}`);
  return typed.filter(isText).every(({ parent }: { parent?: unknown }) => {
    return parent instanceof Y.ID && items.has(`${parent.client}/${parent.clock}`);
  });
}

function isText(struct: Y.Item | Y.GC): struct is Y.Item {
  return (
    struct instanceof Y.Item &&
    struct.content instanceof Y.ContentType &&
    struct.content.type instanceof Y.Text
  );
}

/** The same of one struct, against what is in the document already. */
export function textIsOfItem(store: Y.Doc['store'], struct: Y.Item | Y.GC): boolean {
  if (!isText(struct)) return true;
  const parent: unknown = struct.parent;
  const item = parent instanceof Y.ID ? Y.getItem(store, parent) : null;
  return (
    item instanceof Y.Item &&
    item.content instanceof Y.ContentType &&
    item.content.type.constructor === Y.Map &&
    item.parent instanceof Y.AbstractType &&
    item.parent._item === null
  );
}

/** Longest value of a field, as JSON. The longest that is meant is an order key. */
const maxValueLength = 2_000;

function isPlain(value: unknown): boolean {
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return true;
  if (typeof value === 'string') return value.length <= maxValueLength;
  if (typeof value !== 'object' || Array.isArray(value) || value instanceof Uint8Array) return false;
  const values: unknown[] = Object.values(value);
  return values.length <= 8 && values.every((one) => typeof one === 'string' && one.length <= maxValueLength);
}
