import { createHash } from 'node:crypto';
import type { Clock } from '../../usecases/pairPorts.ts';

/** Activities that are remembered, the oldest leave first. Teams repeats within seconds. */
const maxRemembered = 1_000;

/**
 * Handles each activity once, however often it is delivered: a second delivery waits for and gets the answer of the
 * first. One that failed is handled again. Activities without an id cannot be told apart and are always handled.
 */
export function handledOnce<A>() {
  const handled = new Map<string, Promise<A>>();
  return (key: string | null, handle: () => Promise<A>): Promise<A> => {
    if (key === null) return handle();
    const earlier = handled.get(key);
    if (earlier) return earlier;
    const answer = handle();
    handled.set(key, answer);
    answer.catch(() => handled.delete(key));
    const [oldest] = handled.keys();
    if (handled.size > maxRemembered && oldest !== undefined) handled.delete(oldest);
    return answer;
  };
}

/**
 * An id for what comes of one activity. The same activity delivered again gives the same id, so that nothing is made
 * twice; as an id of our own it is 43 characters of base64url.
 * @param parts what tells this apart from everything else, the conversation's id among them
 */
export function idFrom(...parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
}

const entries = 1_000;

/**
 * Was this said within the last minutes? Answers, and takes note. Teams tells of one installation in two activities,
 * and of a chat that Opener is not for nothing may be recorded.
 */
export function createRateLimited(clock: Clock, milliseconds = 10 * 60_000): (what: string) => boolean {
  const seen = new Map<string, number>();
  return (what) => {
    const now = Date.parse(clock());
    const at = seen.get(what);
    seen.delete(what);
    seen.set(what, now);
    const [oldest] = seen.keys();
    if (seen.size > entries && oldest !== undefined) seen.delete(oldest);
    return at !== undefined && Math.abs(now - at) < milliseconds;
  };
}
