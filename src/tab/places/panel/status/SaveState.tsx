import { useEffect, useRef } from 'react';
import type { LiveState } from '../../../shared/live/liveState.ts';
import { usePanel } from '../../../shared/session/panel.tsx';
import { useStrings } from '../../../strings/strings.tsx';

/**
 * Saved, saving, offline or not taken, in a word. It changes with every key press, so it is not a live region itself: only
 * going offline and being safe again are said aloud, politely.
 */
export function SaveState(props: { live: LiveState }) {
  const strings = useStrings().header;
  const state = shown(props.live);
  useSaidAloud(state);
  return (
    <span className="save-state" data-state={state}>
      {state === 'offline' && !props.live.keptOnDevice ? strings.offlineNotKept : strings[state]}
    </span>
  );
}

type Disclosure = 'saved' | 'saving' | 'offline' | 'notSaved' | 'connecting';

function shown(live: LiveState): Disclosure {
  // What was refused is neither on its way nor kept here.
  if (live.locked !== null && live.locked !== 'newerVersion') return 'notSaved';
  if (live.save === 'offline') return 'offline';
  return live.phase === 'ready' ? live.save : 'connecting';
}

function useSaidAloud(state: Disclosure): void {
  const strings = useStrings().header;
  const { announce } = usePanel();
  const wasOffline = useRef(false);
  useEffect(() => {
    if (state === 'offline' && !wasOffline.current) announce(strings.nowOffline);
    if (state === 'saved' && wasOffline.current) announce(strings.nowSaved);
    if (state === 'offline') wasOffline.current = true;
    if (state === 'saved') wasOffline.current = false;
  }, [state, announce, strings]);
}
