import { useEffect, useRef } from 'react';
import type { LiveState } from '../../live/liveState.ts';
import { useWording } from '../../wording/wording.tsx';
import { usePanel } from '../session/panel.tsx';

/**
 * Saved, saving, offline or not taken, in a word. It changes with every key press, so it is not a live region itself: only
 * going offline and being safe again are said aloud, politely.
 */
export function SaveState(props: { live: LiveState }) {
  const words = useWording().header;
  const state = shown(props.live);
  useSaidAloud(state);
  return (
    <span className="save-state" data-state={state}>
      {state === 'offline' && !props.live.keptOnDevice ? words.offlineNotKept : words[state]}
    </span>
  );
}

type Shown = 'saved' | 'saving' | 'offline' | 'notSaved' | 'connecting';

function shown(live: LiveState): Shown {
  // What was refused is neither on its way nor kept here.
  if (live.locked !== null && live.locked !== 'newerVersion') return 'notSaved';
  if (live.save === 'offline') return 'offline';
  return live.phase === 'ready' ? live.save : 'connecting';
}

function useSaidAloud(state: Shown): void {
  const words = useWording().header;
  const { announce } = usePanel();
  const wasOffline = useRef(false);
  useEffect(() => {
    if (state === 'offline' && !wasOffline.current) announce(words.nowOffline);
    if (state === 'saved' && wasOffline.current) announce(words.nowSaved);
    if (state === 'offline') wasOffline.current = true;
    if (state === 'saved') wasOffline.current = false;
  }, [state, announce, words]);
}
