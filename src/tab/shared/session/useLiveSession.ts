import { useQueryClient } from '@tanstack/react-query';
import { useLayoutEffect, useState, useSyncExternalStore } from 'react';
import type { Notice } from '../../../contract/notices.ts';
import type { LiveSession } from '../live/liveSession.ts';
import type { LiveState } from '../live/liveState.ts';
import { useServices } from '../services/services.tsx';
import { takeAgenda } from './firstScreen.ts';

/** Opens the agenda document of a 1:1 while the panel shows it; null before that. */
export function useLiveSession(of: {
  oneOnOneId: string;
  personId: string;
  onNotice: (notice: Notice) => void;
}): LiveSession | null {
  const { oneOnOneId, personId, onNotice } = of;
  const { openSession } = useServices();
  const client = useQueryClient();
  const [session, setSession] = useState<LiveSession | null>(null);
  // Before anything is painted: an agenda that is known already is on the first picture.
  useLayoutEffect(() => {
    const known = takeAgenda(client, oneOnOneId);
    const opened = openSession({
      oneOnOneId,
      personId,
      onNotice,
      ...(known !== null && { known }),
    });
    setSession(opened);
    return () => opened.close();
  }, [openSession, oneOnOneId, personId, onNotice, client]);
  return session;
}

export function useLiveState(session: LiveSession): LiveState {
  return useSyncExternalStore(session.subscribe, session.state);
}
