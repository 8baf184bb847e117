import { Failure, type FailureCode } from '../../../contract/errors.ts';

const passing: readonly FailureCode[] = ['unavailable', 'unexpected', 'tooMany'];
const attempts = 4;

/** When a request is worth another try by itself, and after how long (0.5, 1, 2, 4 s, each up to half longer). */
export const retrying = {
  retry: (failed: number, error: Error): boolean => failed < attempts && mayPass(error),
  retryDelay: (failed: number): number => 500 * 2 ** failed * (1 + Math.random() / 2),
};

/** Was nobody reached? What somebody did is then kept and sent later. */
export function mayWait(error: unknown): boolean {
  return error instanceof Failure && (error.code === 'unavailable' || error.code === 'tooMany');
}

/** Is this a failure that may be gone in a moment? */
function mayPass(error: Error): boolean {
  return error instanceof Failure && passing.includes(error.code);
}

/** For changes that somebody watches: two more tries within 2 s, then it is said. Also tried when offline. */
export const retryingBriefly = {
  ...retrying,
  retry: (failed: number, error: Error): boolean => failed < 2 && navigator.onLine && mayPass(error),
  networkMode: 'always',
} as const;

/** Is it worth asking again now and then, while a screen says what is the matter? A sign-in may come back as well. */
export function mayEnd(error: Error): boolean {
  return mayPass(error) || (error instanceof Failure && error.code === 'unauthorized');
}
