import { livePath } from '../contract/live.ts';
import type { LiveSession } from './shared/live/liveSession.ts';
import { openLiveSession } from './shared/live/openLiveSession.ts';
import type { Services } from './shared/services/services.tsx';

/** Opens agenda documents against this page's own server, and knows when nothing waits to be stored any more. */
export function openSessions(getToken: () => Promise<string>) {
  const sessions = new Set<LiveSession>();
  const open: Services['openSession'] = (of) => {
    const session = openLiveSession({ ...of, url: liveUrl(location.href), getToken });
    sessions.add(session);
    return {
      ...session,
      close() {
        sessions.delete(session);
        session.close();
      },
    };
  };
  /** Resolves once every open agenda is stored. */
  const stored = async () => {
    await Promise.all([...sessions].map(savedOnce));
  };
  return { open, stored };
}

function savedOnce(session: LiveSession): Promise<void> {
  return new Promise((resolve) => {
    let stop = () => {};
    const check = () => {
      if (session.state().save !== 'saved') return;
      stop();
      resolve();
    };
    stop = session.subscribe(check);
    check();
  });
}

/** @param page address of the tab */
function liveUrl(page: string): string {
  const url = new URL(livePath, page);
  url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:';
  return url.href;
}
