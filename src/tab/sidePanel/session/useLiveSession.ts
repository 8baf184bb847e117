import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Notice } from '../../../contract/notices.ts';
import type { LiveSession } from '../../live/liveSession.ts';
import type { LiveState } from '../../live/liveState.ts';
import { useServices } from './services.tsx';

/** Opens the agenda document of a 1:1 while the panel shows it; null before that. */
export function useLiveSession(of: {
  oneOnOneId: string;
  personId: string;
  onNotice: (notice: Notice) => void;
}): LiveSession | null {
  const { oneOnOneId, personId, onNotice } = of;
  const { openSession } = useServices();
  const [session, setSession] = useState<LiveSession | null>(null);
  useEffect(() => {
    const opened = openSession({ oneOnOneId, personId, onNotice });
    setSession(opened);
    return () => opened.close();
  }, [openSession, oneOnOneId, personId, onNotice]);
  return session;
}

export function useLiveState(session: LiveSession): LiveState {
  return useSyncExternalStore(session.subscribe, session.state);
}
