import { useCallback, useEffect, useState } from 'react';
import { setRemoved } from '../../../contract/agendaDocument.ts';
import type { AgendaItem } from '../../../domain/agendaItem.ts';
import { usePanel } from '../../shared/session/panel.tsx';
import { useStrings } from '../../strings/strings.tsx';

export type Removed = { id: string; title: string };

/** Removes items and brings them back, the latest first, also with Ctrl+Z (outside text fields). */
export function useRemoval() {
  const { doc, now, announce, writable } = usePanel();
  const strings = useStrings();
  const [removed, setRemovedItems] = useState<Removed[]>([]);
  const latest = removed.at(-1) ?? null;

  const remove = useCallback(
    (item: AgendaItem) => {
      const title = item.title.trim() || strings.item.untitled;
      setRemoved(doc, item.id, now());
      setRemovedItems((before) => [...before, { id: item.id, title }]);
      announce(strings.undo.announce(title));
    },
    [doc, now, announce, strings],
  );
  const undo = useCallback(() => {
    if (latest === null || !writable) return;
    setRemoved(doc, latest.id, null);
    setRemovedItems((before) => before.filter((one) => one !== latest));
    announce(strings.undo.back(latest.title));
  }, [latest, writable, doc, announce, strings]);
  useUndoKey(undo);
  return { latest, remove, undo };
}

function useUndoKey(undo: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'z';
      if (!isUndo || (event.target instanceof Element && event.target.matches('input, textarea'))) return;
      event.preventDefault();
      undo();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [undo]);
}
