import type { RequestKind, RequestTarget } from './requestTarget.ts';

/** Something that goes wrong on purpose. */
export type CosmosFault = {
  /** How many requests it hits; Infinity until `clear`. */
  times: number;
  /** How many matching requests pass before the first that it hits; none when left out. */
  skip?: number;
  /**
   * A status is answered instead of doing anything. `slow` only delays. `lostAnswer` does the work and then breaks
   * the connection, as a network does that fails at the worst moment. The last two end this process with SIGKILL,
   * as a machine does that loses its power: before the work is done, or after it and before the answer.
   */
  how: 429 | 449 | 503 | 'slow' | 'lostAnswer' | 'killedBefore' | 'killedAfter';
  /** Milliseconds before the answer. */
  delay?: number;
  /** Milliseconds, for 429: the header x-ms-retry-after-ms. */
  retryAfter?: number;
  /** Which requests it can hit; without it all but the SDK's query plans, whose failure nobody notices. */
  where?: { kind?: RequestKind; container?: string; isWrite?: true };
};

export type CosmosFaults = {
  /** Hits the next requests that match, after the faults that are already waiting. */
  add(fault: CosmosFault): void;
  clear(): void;
};

const writes: ReadonlySet<RequestKind> = new Set([
  'createItem',
  'replaceItem',
  'upsertItem',
  'deleteItem',
  'patchItem',
  'batch',
]);

/** Which fault, if any, the next request meets. */
export type TakeFault = (target: RequestTarget) => CosmosFault | null;

export function makeFaults(): CosmosFaults & { take: TakeFault } {
  let waiting: CosmosFault[] = [];
  return {
    add: (fault) => {
      waiting.push({ ...fault });
    },
    clear: () => {
      waiting = [];
    },
    take: (target) => {
      const fault = waiting.find((one) => matches(one, target));
      if (fault === undefined) return null;
      if (fault.skip !== undefined && fault.skip > 0) {
        fault.skip -= 1;
        return null;
      }
      fault.times -= 1;
      waiting = waiting.filter((one) => one.times > 0);
      return fault;
    },
  };
}

function matches({ where = {} }: CosmosFault, target: RequestTarget): boolean {
  const isKind = where.kind === undefined ? target.kind !== 'queryPlan' : where.kind === target.kind;
  if (where.isWrite && !writes.has(target.kind)) return false;
  return isKind && (where.container === undefined || where.container === target.container);
}
