import { performance } from 'node:perf_hooks';

/** The time that the sandbox's server, stand-ins and pages go by. All times are ISO 8601, UTC. */
export type SandboxClock = {
  now(): string;
  /** @throws RangeError when `time` is no time, or already past: records would be newer than now */
  set(time: string): void;
  /** @throws RangeError when `milliseconds` is negative or not a number */
  advance(milliseconds: number): void;
  /** Calls back after each jump; returns how to stop that. */
  onJump(jumped: () => void): () => void;
};

/**
 * A clock that runs as fast as the real one and can jump forward, never back. It counts elapsed time and not
 * the computer's date, which may be corrected backwards while it runs.
 */
export function openClock(start: string = new Date().toISOString()): SandboxClock {
  let base = timeOf(start);
  let since = performance.now();
  const listeners = new Set<() => void>();
  const current = () => base + (performance.now() - since);

  function jumpTo(time: number) {
    base = time;
    since = performance.now();
    for (const jumped of listeners) jumped();
  }

  return {
    now: () => new Date(current()).toISOString(),
    set(time) {
      const wanted = timeOf(time);
      if (wanted < current()) throw new RangeError('The sandbox clock only goes forward');
      jumpTo(wanted);
    },
    advance(milliseconds) {
      if (!(milliseconds >= 0)) throw new RangeError('The sandbox clock only goes forward');
      jumpTo(current() + milliseconds);
    },
    onJump(jumped) {
      listeners.add(jumped);
      return () => listeners.delete(jumped);
    },
  };
}

function timeOf(text: string): number {
  const time = Date.parse(text);
  if (Number.isNaN(time)) throw new RangeError('The time must be ISO 8601');
  return time;
}
