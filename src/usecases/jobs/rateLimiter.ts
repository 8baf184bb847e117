/** How fast one organisation is written to. Times are milliseconds since 1970. */
export type RateLimiter = {
  /** When the next one may be sent; or, where that is further away than `patience`, when to look at it again. */
  take(tenantId: string, now: number): { sendAt: number } | { lookAgainAt: number };
  /** Teams asked for a pause. */
  pause(tenantId: string, until: number): void;
};

/** Organisations remembered at most; those whose line is empty are forgotten first. */
const mostRemembered = 10_000;

type Line = {
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
  const lines = new Map<string, Line>();

  function lineOf(tenantId: string, now: number): Line {
    const known = lines.get(tenantId);
    if (known) return known;
    if (lines.size >= mostRemembered) forgetEmpty(lines, now);
    const line = { next: now, putOff: now };
    lines.set(tenantId, line);
    return line;
  }

  return {
    take(tenantId, now) {
      const line = lineOf(tenantId, now);
      const spacing = 1_000 / perSecond();
      const sendAt = Math.max(line.next, now);
      if (sendAt - now <= patience) {
        line.next = sendAt + spacing;
        return { sendAt };
      }
      const lookAgainAt = Math.max(line.putOff, now + patience);
      line.putOff = lookAgainAt + spacing;
      return { lookAgainAt };
    },
    pause(tenantId, until) {
      const line = lineOf(tenantId, until);
      line.next = Math.max(line.next, until);
    },
  };
}

function forgetEmpty(lines: Map<string, Line>, now: number): void {
  for (const [tenantId, { next, putOff }] of lines) {
    if (next <= now && putOff <= now) lines.delete(tenantId);
  }
}
