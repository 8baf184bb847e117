import { setTimeout as wait } from 'node:timers/promises';
import { Failure } from '../contract/errors.ts';
import { withTimeout } from '../platform/withTimeout.ts';
import { DatabaseFault, databaseFault } from './databaseFault.ts';

/** How long to try, all in milliseconds. */
export type Limits = {
  /** One request. */
  attempt: number;
  /** A call with all its retries and pauses. */
  total: number;
  /** The longest first pause; each further one may be twice as long. A 429 that asks for more is obeyed. */
  firstPause: number;
  longestPause: number;
};

/** Below the 8 s after which the agenda document gives an append up. */
export const usualLimits: Limits = { attempt: 3_000, total: 7_000, firstPause: 50, longestPause: 1_000 };

/** Makes a call to the database; `work` passes the signal on to the SDK. */
export type CallDatabase = <T>(work: (signal: AbortSignal) => Promise<T>) => Promise<T>;

/**
 * Calls that are retried while the fault is a passing one (429, 449, 503, a broken connection, no answer), with
 * jitter, and end within `limits.total` whatever happens: then with Failure('unavailable'). All retrying is here
 * and none in the SDK, which alone would try a reset read ten times and a read that timed out 120 times.
 *
 * A write whose answer was lost is sent again; so every write must be one that can be repeated, or whose second
 * refusal (409, 412) its caller understands. Other refusals reject with DatabaseFault, 413 with Failure('tooLarge').
 */
export function databaseCalls(limits: Limits): CallDatabase {
  return async (work) => {
    const deadline = performance.now() + limits.total;
    for (let tries = 1; ; tries += 1) {
      const left = deadline - performance.now();
      const result = await attempt(work, Math.min(limits.attempt, left));
      if (result.fault === null) return result.value;
      const pause = pauseBefore(result.fault, tries, limits);
      if (pause === null || performance.now() + pause >= deadline) throw lastWord(result.fault);
      await wait(pause);
    }
  };
}

/** What to answer instead of rejecting, by the status of the refusal. */
export async function onStatus<T, U>(call: Promise<T>, answers: Record<number, U>): Promise<T | U> {
  try {
    return await call;
  } catch (error) {
    const answer = error instanceof DatabaseFault ? answers[error.status] : undefined;
    if (answer === undefined) throw error;
    return answer;
  }
}

type Result<T> = { fault: null; value: T } | { fault: DatabaseFault };

async function attempt<T>(
  work: (signal: AbortSignal) => Promise<T>,
  milliseconds: number,
): Promise<Result<T>> {
  // Unlike AbortSignal.timeout, it leaves no timer behind for each of the many calls that end in time.
  const controller = new AbortController();
  const { signal } = controller;
  const giveUp = () => {
    controller.abort();
    throw signal.reason;
  };
  try {
    // The SDK does not look at the signal while it pauses between its own tries: the limit is one of ours as well.
    return { fault: null, value: await withTimeout(work(signal), Math.max(1, milliseconds), giveUp) };
  } catch (error) {
    return { fault: databaseFault(error) };
  }
}

/** Milliseconds; null when the fault is not a passing one. */
function pauseBefore(fault: DatabaseFault, tries: number, limits: Limits): number | null {
  if (!fault.isPassing) return null;
  const longest = Math.min(limits.longestPause, limits.firstPause * 2 ** (tries - 1));
  return Math.max(fault.retryAfter ?? 0, Math.random() * longest);
}

function lastWord(fault: DatabaseFault): Error {
  if (fault.status === 413) return new Failure('tooLarge', { cause: fault });
  // 401 and 403 are faults of our deployment; for whoever waits, the storage is out of reach.
  const isOutOfReach = fault.isPassing || [401, 403].includes(fault.status);
  return isOutOfReach ? new Failure('unavailable', { cause: fault }) : fault;
}
