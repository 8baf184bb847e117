import { type Cancel, runAfter } from '../platform/later.ts';
import { logFault } from '../platform/logFault.ts';
import type { Clock } from '../usecases/pairPorts.ts';
import type { LiveLogger } from './live.ts';
import type { LiveConnection } from './liveConnection.ts';

/** How long a connection may stay open: until its token runs out, unless a new one comes in time. */
export type TokenLifetime = {
  /** @param expiresAt ISO 8601, UTC */
  until(expiresAt: string): void;
  /** How to ask the client for a new token, once the connection stands. */
  askWith(requestToken: () => void): void;
};

/** Milliseconds before the end at which a new token is asked for, so that nobody is cut off in mid-sentence. */
const askBefore = 60_000;

export function startTokenLifetime(
  liveConnection: LiveConnection,
  clock: Clock,
  logger: LiveLogger,
): TokenLifetime {
  const failed = logFault(logger, 'The stay of a live connection could not be ended or prolonged');
  let waiting: Cancel[] = [];
  let ask = () => {};
  const stop = () => {
    for (const cancel of waiting) cancel();
  };
  liveConnection.onClose(stop);
  return {
    until(expiresAt) {
      stop();
      if (liveConnection.closed()) return;
      const left = Date.parse(expiresAt) - Date.parse(clock());
      waiting = [runAfter(left, () => liveConnection.close('unauthorized'), failed)];
      if (left > askBefore) waiting.push(runAfter(left - askBefore, () => ask(), failed));
    },
    askWith(requestToken) {
      ask = requestToken;
    },
  };
}
