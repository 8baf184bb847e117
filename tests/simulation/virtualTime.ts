import type { Wait } from '../../src/usecases/jobs/jobPorts.ts';
import type { Clock } from '../../src/usecases/pairPorts.ts';
import { createTimeline } from './timeline.ts';

/** A clock that stands still while anybody works, and else jumps to the next moment that somebody waits for. */
export type VirtualTime = {
  clock: Clock;
  /** Milliseconds since 1970. */
  now(): number;
  /** Deaf to its signal: whoever is stopped goes on to the end of a pause, which costs no time here. */
  wait: Wait;
  /** Lets time pass up to a moment, milliseconds since 1970. */
  passUntil(moment: number): Promise<void>;
  /** Lets time pass until this is over. */
  passUntilOver(work: Promise<void>): Promise<void>;
};

export function virtualTime(start: string): VirtualTime {
  let now = Date.parse(start);
  let text = start;
  const waiting = createTimeline<() => void>();

  function set(moment: number): void {
    now = moment;
    text = new Date(now).toISOString();
  }

  function jump(): void {
    set(waiting.next());
    while (waiting.next() <= now) waiting.take()();
  }

  return {
    clock: () => text,
    now: () => now,
    wait(until) {
      const moment = Date.parse(until);
      return moment <= now ? Promise.resolve() : new Promise((wake) => waiting.add(moment, wake));
    },
    async passUntil(moment) {
      await quiet();
      while (waiting.next() <= moment) {
        jump();
        await quiet();
      }
      set(moment);
    },
    async passUntilOver(work) {
      let isOver = false;
      void work.then(() => {
        isOver = true;
      });
      await quiet();
      while (!isOver && waiting.next() < Number.POSITIVE_INFINITY) {
        jump();
        await quiet();
      }
    },
  };
}

/** Nothing in a simulation waits for the outside: when the event loop comes round, everybody waits for the clock. */
function quiet(): Promise<void> {
  return new Promise((done) => setImmediate(done));
}
