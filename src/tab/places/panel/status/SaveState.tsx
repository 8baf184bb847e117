import { useEffect, useRef } from 'react';
import type { LiveState } from '../../../shared/live/liveState.ts';
import { usePanel } from '../../../shared/session/panel.tsx';
import { type SaveWord, useSaveWord } from '../../../shared/session/useSaveWord.ts';
import { useStrings } from '../../../strings/strings.tsx';

/**
 * Saved, saving, offline or not taken, in a word. It changes with every key press, so it is not a live region itself: only
 * going offline and being safe again are said aloud, politely.
 */
export function SaveState(props: { live: LiveState }) {
  const { state, word } = useSaveWord(props.live);
  useSaidAloud(state);
  return (
    <span className="save-state" data-state={state}>
      {word}
    </span>
  );
}

function useSaidAloud(state: SaveWord): void {
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
