/** More than these are not remembered in a shard: the next look at it comes within a minute anyway. */
const maxAlarms = 1_000;

/**
 * Moments at which this process knows that something is due in a shard. They make it punctual and nothing else: what is
 * due is found by looking, also by a process that has no alarm for it.
 */
export type Alarms = {
  /** @param at ISO 8601, UTC */
  set(shard: string, at: string): void;
  /** The first of a shard, as Unix milliseconds; Infinity when there is none. */
  next(shard: string): number;
  /** Forgets those that have come. @param now Unix milliseconds */
  clear(shard: string, now: number): void;
  /** Aborted as soon as another alarm is set for the shard. */
  signal(shard: string): AbortSignal;
};

export function createAlarms(): Alarms {
  const times = new Map<string, Set<number>>();
  const waiting = new Map<string, AbortController>();
  return {
    set(shard, at) {
      const known = times.get(shard) ?? new Set<number>();
      if (known.size >= maxAlarms) return;
      times.set(shard, known.add(Date.parse(at)));
      waiting.get(shard)?.abort();
      waiting.delete(shard);
    },
    next: (shard) => Math.min(...(times.get(shard) ?? [])),
    clear(shard, now) {
      const left = [...(times.get(shard) ?? [])].filter((time) => time > now);
      times.set(shard, new Set(left));
    },
    signal(shard) {
      const controller = waiting.get(shard) ?? new AbortController();
      waiting.set(shard, controller);
      return controller.signal;
    },
  };
}
