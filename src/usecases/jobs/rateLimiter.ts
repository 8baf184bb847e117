/** How fast one organisation is written to. Times are milliseconds since 1970. */
export type RateLimiter = {
  /** When the next one may be sent; or, where that is further away than `patience`, when to look at it again. */
  take(tenantId: string, now: number): { sendAt: number } | { lookAgainAt: number };
  /** Teams asked for a pause. */
  pause(tenantId: string, until: number): void;
};

/** Organisations remembered at most; those whose line is empty are forgotten first. */
const maxRemembered = 10_000;

type TenantQueue = {
  /** When the next one of those that wait here may be sent. */
  next: number;
  /** The same for those that were put off: they come back one by one, at the same pace. */
  putOff: number;
};

/**
 * A token bucket of one token for each organisation: no two come closer than its pace allows, and none are saved up,
 * so that no second ever sees more.
 * @param perSecond of this worker now: its part of what all workers together may send
 * @param patience milliseconds that a reminder may wait in memory; what would wait longer is put off
 */
export function createRateLimiter(perSecond: () => number, patience: number): RateLimiter {
  const tenantQueues = new Map<string, TenantQueue>();

  function tenantQueueOf(tenantId: string, now: number): TenantQueue {
    const known = tenantQueues.get(tenantId);
    if (known) return known;
    if (tenantQueues.size >= maxRemembered) forgetEmpty(tenantQueues, now);
    const tenantQueue = { next: now, putOff: now };
    tenantQueues.set(tenantId, tenantQueue);
    return tenantQueue;
  }

  return {
    take(tenantId, now) {
      const tenantQueue = tenantQueueOf(tenantId, now);
      const spacing = 1_000 / perSecond();
      const sendAt = Math.max(tenantQueue.next, now);
      if (sendAt - now <= patience) {
        tenantQueue.next = sendAt + spacing;
        return { sendAt };
      }
      const lookAgainAt = Math.max(tenantQueue.putOff, now + patience);
      tenantQueue.putOff = lookAgainAt + spacing;
      return { lookAgainAt };
    },
    pause(tenantId, until) {
      const tenantQueue = tenantQueueOf(tenantId, until);
      tenantQueue.next = Math.max(tenantQueue.next, until);
    },
  };
}

function forgetEmpty(tenantQueues: Map<string, TenantQueue>, now: number): void {
  for (const [tenantId, { next, putOff }] of tenantQueues) {
    if (next <= now && putOff <= now) tenantQueues.delete(tenantId);
  }
}
