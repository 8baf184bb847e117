import { useMemo, useSyncExternalStore } from 'react';
import type * as Y from 'yjs';
import { observeAgenda, readAgenda } from '../../../contract/agendaDocument.ts';
import type { AgendaItem } from '../../../domain/agendaItem.ts';

/** The agenda as it reads now. An item that did not change stays the same object, so that it is not drawn again. */
export function useAgenda(doc: Y.Doc): AgendaItem[] {
  const { subscribe, read } = useMemo(() => agendaOf(doc), [doc]);
  return useSyncExternalStore(subscribe, read);
}

function agendaOf(doc: Y.Doc) {
  let known: AgendaItem[] | null = null;
  const read = () => {
    known ??= readAgenda(doc);
    return known;
  };
  const invalidate = () => {
    const before = new Map(known?.map((item) => [item.id, item]));
    known = readAgenda(doc).map((item) => unchanged(before.get(item.id), item) ?? item);
  };
  const subscribe = (changed: () => void) => {
    // The document may have changed between the first drawing and now, unobserved.
    invalidate();
    const look = () => {
      invalidate();
      changed();
    };
    return observeAgenda(doc, look, (error) => reportError(error));
  };
  return { subscribe, read };
}

function unchanged(before: AgendaItem | undefined, item: AgendaItem): AgendaItem | null {
  return before !== undefined && JSON.stringify(before) === JSON.stringify(item) ? before : null;
}
