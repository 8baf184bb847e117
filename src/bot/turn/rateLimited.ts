import type { Clock } from '../../usecases/pairPorts.ts';

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
