import { runAfter } from '../../platform/later.ts';
import { listen } from '../../platform/listen.ts';
import type { Clock } from '../pairPorts.ts';
import type { Wait } from './jobPorts.ts';

/** Calls the listener whenever the clock jumps; answers with the way to stop that. */
export type OnClockJump = (listener: () => void) => () => void;

/** Also a clock that nobody makes jump may be set right meanwhile, or stand still while the computer sleeps. */
const longestSleep = 30_000;

/**
 * Waits on a clock that may jump: a jump wakes everybody who waits, and who has not reached their moment goes on
 * waiting. So a sandbox sends what is due the moment somebody moves its clock, and nothing polls for that.
 */
export function createClockWait(clock: Clock, onJump: OnClockJump = () => () => undefined): Wait {
  return async (until, signal) => {
    const moment = Date.parse(until);
    while (!signal?.aborted) {
      const left = moment - Date.parse(clock());
      if (left <= 0) return;
      await sleep(Math.min(left, longestSleep), onJump, signal);
    }
  };
}

function sleep(milliseconds: number, onJump: OnClockJump, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const wake = () => {
      for (const stop of stops) stop();
      resolve();
    };
    const stops = [runAfter(milliseconds, wake, reject), onJump(wake)];
    if (signal) stops.push(listen(signal, 'abort', wake, reject));
  });
}
