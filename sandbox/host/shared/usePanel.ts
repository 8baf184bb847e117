import { useCallback, useRef, useState } from 'react';
import type { FrameHost } from '../teams/teamsHostFrame.ts';

/** A panel that is `kept` stays loaded out of sight, as Teams keeps an app that asked for it. */
export type PanelState = 'open' | 'closing' | 'kept' | 'closed';

export type HostPanel = {
  state: PanelState;
  /** Opens or closes it, as the app's icon in the call does. */
  toggle(): void;
  /** The app is ready to go. */
  unloaded(): void;
  attach(host: FrameHost | null): void;
};

/** Teams waits this long for an app to say that it is ready to go. */
const unloadWithin = 3_000;

/**
 * Opens and closes the app beside the call. An app that listens to `beforeUnload` is asked first; one that
 * listens to `load` too is kept and told when it is shown again, any other starts anew.
 */
export function useHostPanel(): HostPanel {
  const [state, setState] = useState<PanelState>('open');
  const host = useRef<FrameHost | null>(null);
  const limit = useRef<ReturnType<typeof setTimeout>>(undefined);

  const unloaded = useCallback(() => {
    clearTimeout(limit.current);
    const next = host.current?.listensTo('load') ? 'kept' : 'closed';
    setState((current) => (current === 'closing' ? next : current));
  }, []);

  const toggle = useCallback(() => {
    if (state === 'kept') host.current?.tell('load', [{ entityId: 'opener', contentUrl: tabUrl() }]);
    if (state !== 'open') return setState('open');
    if (!host.current?.listensTo('beforeUnload')) return setState('closed');
    setState('closing');
    host.current.tell('beforeUnload', []);
    limit.current = setTimeout(unloaded, unloadWithin);
  }, [state, unloaded]);

  const attach = useCallback((frame: FrameHost | null) => {
    host.current = frame;
  }, []);

  return { state, toggle, unloaded, attach };
}

/** Where the app's page is: on this page's origin, so that teams-js trusts this page as its host. */
export function tabUrl(): string {
  return new URL('/tab/', window.location.href).href;
}
