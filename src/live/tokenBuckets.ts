/** Token buckets, one a key: each refills evenly, and holds at most its capacity. */
export type TokenBuckets = {
  /** Takes so many where there are as many; false, and nothing taken, where there are not. */
  take(key: string, amount: number): boolean;
  /** What is left, at least 0. */
  left(key: string): number;
  /** Takes so many also where there are fewer: the rest has to be waited for. */
  spend(key: string, amount: number): void;
};

/** Full ones are forgotten when there are more than so many. */
const maxKept = 10_000;

/** @param now milliseconds on a clock that only moves forward */
export function createTokenBuckets(capacity: number, perSecond: number, now: () => number): TokenBuckets {
  const buckets = new Map<string, { tokens: number; at: number }>();

  function refilled(key: string): { tokens: number; at: number } {
    const at = now();
    if (buckets.size >= maxKept && !buckets.has(key)) forgetFull(at);
    const bucket = buckets.get(key) ?? { tokens: capacity, at };
    bucket.tokens = Math.min(capacity, bucket.tokens + ((at - bucket.at) / 1_000) * perSecond);
    bucket.at = at;
    buckets.set(key, bucket);
    return bucket;
  }

  function forgetFull(at: number): void {
    for (const [key, bucket] of buckets) {
      if (bucket.tokens + ((at - bucket.at) / 1_000) * perSecond >= capacity) buckets.delete(key);
    }
  }

  return {
    take(key, amount) {
      const bucket = refilled(key);
      if (bucket.tokens < amount) return false;
      bucket.tokens -= amount;
      return true;
    },
    left: (key) => Math.max(0, Math.floor(refilled(key).tokens)),
    spend(key, amount) {
      refilled(key).tokens -= amount;
    },
  };
}
