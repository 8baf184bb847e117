import { type OnError, runCaught, settled } from './caught.ts';

/** Ends it: nothing of it begins any more. May be called again, and when it is over. */
export type Cancel = () => void;

export type TimerOptions = {
  /** The process may end while it waits (Node). */
  unref?: boolean;
};

/** Milliseconds; beyond that a timer fires at once (32 bits, in Node as in browsers). */
const longestDelay = 2 ** 31 - 1;

/**
 * Runs `work` once, after so many milliseconds; a longer delay than a timer can wait is cut to about 24 days.
 * @param onError told what it throws or rejects with
 */
export function runAfter(
  milliseconds: number,
  work: () => unknown,
  onError: OnError,
  { unref = false }: TimerOptions = {},
): Cancel {
  const timer = setTimeout(() => runCaught(work, onError), Math.min(milliseconds, longestDelay));
  if (unref) timer.unref();
  return () => clearTimeout(timer);
}

/**
 * Runs `work` each time that so many milliseconds have passed, also after it has failed. While it is still under way
 * its turn is left out, so that slow work never piles up.
 * @param onError told what it throws or rejects with
 */
export function runEvery(
  milliseconds: number,
  work: () => unknown,
  onError: OnError,
  { unref = false }: TimerOptions = {},
): Cancel {
  let isRunning = false;
  const turn = async () => {
    if (isRunning) return;
    isRunning = true;
    await settled(work, onError);
    isRunning = false;
  };
  const timer = setInterval(() => void turn(), Math.min(milliseconds, longestDelay));
  if (unref) timer.unref();
  return () => clearInterval(timer);
}

/** Runs `work` once what is being done now is done. @param onError told what it throws or rejects with */
export function runNextTurn(work: () => unknown, onError: OnError): Cancel {
  return runAfter(0, work, onError);
}
