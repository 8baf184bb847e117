import { useEffect, useState } from 'react';
import { usePanel } from '../../shared/session/panel.tsx';

/** The wrap-up that can still be taken back; null once its day has passed, also on a screen that was left open. */
export function useUndoable() {
  const { view, now } = usePanel();
  const { canUndo } = view;
  const until = canUndo?.until;
  const [, look] = useState(0);
  useEffect(() => {
    if (until === undefined) return;
    const left = Math.max(0, Date.parse(until) - Date.parse(now()));
    const timer = setTimeout(() => look((count) => count + 1), left);
    return () => clearTimeout(timer);
  }, [until, now]);
  return canUndo !== null && canUndo.until > now() ? canUndo : null;
}
