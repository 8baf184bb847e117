import { useEffect } from 'react';
import { showAwaited } from '../../../contract/repeatedTopics.ts';
import { usePanel } from '../../shared/session/panel.tsx';

/** Puts topics of each month on the agenda when somebody looks at it and their month has come. Draws nothing. */
export function Awaited(): null {
  const { doc, writable, now } = usePanel();
  useEffect(() => {
    if (writable) showAwaited(doc, now());
  }, [doc, writable, now]);
  return null;
}
