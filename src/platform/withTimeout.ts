import { runAfter, type TimerOptions } from './later.ts';

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
