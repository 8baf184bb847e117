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
