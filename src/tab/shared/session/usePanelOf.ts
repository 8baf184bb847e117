import { useMemo } from 'react';
import type { OneOnOneView } from '../../../contract/http.ts';
import type { LiveSession } from '../live/liveSession.ts';
import { pairOfView } from '../people/pair.ts';
import type { Panel } from './panel.tsx';
import { serverClock } from './serverClock.ts';
import { useLiveState } from './useLiveSession.ts';

/** What the parts that work on the agenda document need, wherever of the tab they are drawn. */
export function usePanelOf(
  view: OneOnOneView,
  session: LiveSession,
  announce: (text: string) => void,
): Panel {
  const live = useLiveState(session);
  const writable = live.phase === 'ready' && live.locked === null;
  return useMemo(
    () => ({
      view,
      pair: pairOfView(view),
      doc: session.doc,
      writable,
      now: serverClock(view.now),
      announce,
    }),
    [view, session, writable, announce],
  );
}
