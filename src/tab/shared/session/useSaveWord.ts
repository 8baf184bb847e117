import { useStrings } from '../../strings/strings.tsx';
import type { LiveState } from '../live/liveState.ts';

/** What is said of whether everything that was typed is stored. */
export type SaveWord = 'saved' | 'saving' | 'offline' | 'notSaved' | 'connecting';

/** Saved, saving, offline or not taken: which of these, and the words for it. */
export function useSaveWord(live: LiveState): { state: SaveWord; word: string } {
  const strings = useStrings().header;
  const state = stateOf(live);
  return { state, word: state === 'offline' && !live.keptOnDevice ? strings.offlineNotKept : strings[state] };
}

function stateOf(live: LiveState): SaveWord {
  // What was refused is neither on its way nor kept here.
  if (live.locked !== null && live.locked !== 'newerVersion') return 'notSaved';
  if (live.save === 'offline') return 'offline';
  return live.phase === 'ready' ? live.save : 'connecting';
}
