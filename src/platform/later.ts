/** Ends it: nothing of it begins any more. May be called again, and when it is over. */
export type Cancel = () => void;

type TimerOptions = {
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

/** Told what work that nobody waits for has thrown. What it throws itself is dropped: there is nobody left to tell. */
export type OnError = (error: unknown) => unknown;

/** Runs `work`. What it throws, or rejects with later, goes to `onError`; nothing comes out here. */
export function runCaught(work: () => unknown, onError: OnError): void {
  try {
    const outcome = work();
    if (isPromiseLike(outcome)) outcome.then(undefined, (error: unknown) => tell(onError, error));
  } catch (error) {
    tell(onError, error);
  }
}

/** Runs `work`, which nobody waits for. Resolves when it is over, and never rejects. */
export async function settled(work: () => unknown, onError: OnError): Promise<void> {
  try {
    await work();
  } catch (error) {
    tell(onError, error);
  }
}

function tell(onError: OnError, error: unknown): void {
  try {
    const outcome = onError(error);
    if (isPromiseLike(outcome)) outcome.then(undefined, () => undefined);
  } catch {}
}

function isPromiseLike(outcome: unknown): outcome is PromiseLike<unknown> {
  return typeof outcome === 'object' && outcome !== null && 'then' in outcome && isFunction(outcome.then);
}

function isFunction(value: unknown): boolean {
  return typeof value === 'function';
}

/**
 * The outcome of `work`; or, when it takes longer than so many milliseconds, what `late` answers or throws. Without
 * `late` it rejects then. The work itself goes on: whoever asks must be able to live with it being done later, and
 * its end, good or bad, is nobody's any more.
 */
export function withTimeout<T, Late = never>(
  work: Promise<T>,
  milliseconds: number,
  late: () => Late = () => {
    throw new Error(`took longer than ${milliseconds} ms`);
  },
  options: TimerOptions = {},
): Promise<T | Late> {
  return new Promise((resolve, reject) => {
    const cancel = runAfter(milliseconds, () => resolve(late()), reject, options);
    work.then(
      (outcome) => {
        cancel();
        resolve(outcome);
      },
      (error: unknown) => {
        cancel();
        reject(error);
      },
    );
  });
}
