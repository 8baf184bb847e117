import { Failure } from '../contract/errors.ts';

/** Turns that may wait under one key; a chat of two people never comes near. */
const longest = 100;

export type TurnQueue = <T>(key: string, turn: () => Promise<T>) => Promise<T>;

/**
 * Runs the turns of one key, such as a conversation, one after the other, and those of different keys side by side.
 * It orders what one process does; against another process etags guard.
 * @throws Failure tooMany when a key has too many waiting
 */
export function createTurnQueue(): TurnQueue {
  const keys = new Map<string, { last: Promise<unknown>; waiting: number }>();
  return async (key, turn) => {
    const queue = keys.get(key) ?? { last: Promise.resolve(), waiting: 0 };
    if (queue.waiting >= longest) throw new Failure('tooMany');
    queue.waiting += 1;
    const mine = queue.last.then(turn);
    queue.last = mine.catch(() => undefined);
    keys.set(key, queue);
    try {
      return await mine;
    } finally {
      queue.waiting -= 1;
      if (queue.waiting === 0) keys.delete(key);
    }
  };
}
