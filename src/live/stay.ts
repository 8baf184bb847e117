import type { Clock } from '../usecases/ports.ts';
import type { Line } from './line.ts';

/** How long a line may stay: until its token runs out, unless a new one comes in time. */
export type Stay = {
  /** @param expiresAt ISO 8601, UTC */
  until(expiresAt: string): void;
  /** How to ask the client for a new token, once the connection stands. */
  askWith(requestToken: () => void): void;
};

/** Milliseconds before the end at which a new token is asked for, so that nobody is cut off in mid-sentence. */
const askBefore = 60_000;

/** Timers cannot wait longer (Node fires them at once instead). */
const longestTimer = 2 ** 31 - 1;

export function startStay(line: Line, clock: Clock): Stay {
  let timers: NodeJS.Timeout[] = [];
  let ask = () => {};
  const stop = () => {
    for (const timer of timers) clearTimeout(timer);
  };
  line.whenEnded(stop);
  return {
    until(expiresAt) {
      stop();
      if (line.ended()) return;
      const left = Date.parse(expiresAt) - Date.parse(clock());
      timers = [setTimeout(() => line.hangUp('unauthorized'), Math.min(left, longestTimer))];
      if (left > askBefore) timers.push(setTimeout(() => ask(), Math.min(left - askBefore, longestTimer)));
    },
    askWith(requestToken) {
      ask = requestToken;
    },
  };
}
