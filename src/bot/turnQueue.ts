import { Failure } from '../contract/errors.ts';

/** Turns that may wait in one conversation; a chat of two people never comes near. */
const longest = 100;

export type TurnQueue = <T>(conversationId: string, turn: () => Promise<T>) => Promise<T>;

/**
 * Runs the turns of one conversation one after the other, and those of different conversations side by side. The
 * SDK stores state per conversation under an etag, so two turns at once would collide after the reply was sent.
 * @throws Failure tooMany when a conversation has too many waiting
 */
export function createTurnQueue(): TurnQueue {
  const conversations = new Map<string, { last: Promise<unknown>; waiting: number }>();
  return async (conversationId, turn) => {
    const queue = conversations.get(conversationId) ?? { last: Promise.resolve(), waiting: 0 };
    if (queue.waiting >= longest) throw new Failure('tooMany');
    queue.waiting += 1;
    const mine = queue.last.then(turn);
    queue.last = mine.catch(() => undefined);
    conversations.set(conversationId, queue);
    try {
      return await mine;
    } finally {
      queue.waiting -= 1;
      if (queue.waiting === 0) conversations.delete(conversationId);
    }
  };
}
