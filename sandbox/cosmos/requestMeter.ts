import type { CosmosResponse } from './exchange.ts';
import type { RequestKind } from './requestTarget.ts';

/** `requestUnits` is the estimate of requestCharge.ts. */
export type Usage = { count: number; requestUnits: number };

export type RequestMeter = {
  /** Only kinds that occurred since the last reset. */
  byKind(): Partial<Record<RequestKind, Usage>>;
  total(): Usage;
  reset(): void;
};

export function makeRequestMeter(): RequestMeter & {
  record(kind: RequestKind, response: CosmosResponse): void;
} {
  const usage = new Map<RequestKind, Usage>();
  return {
    byKind: () => Object.fromEntries([...usage].map(([kind, one]) => [kind, { ...one }])),
    total: () => [...usage.values()].reduce(sum, { count: 0, requestUnits: 0 }),
    reset: () => usage.clear(),
    record: (kind, response) => {
      const requestUnits = Number(response.headers['x-ms-request-charge'] ?? 0);
      usage.set(kind, sum(usage.get(kind) ?? { count: 0, requestUnits: 0 }, { count: 1, requestUnits }));
    },
  };
}

function sum(one: Usage, other: Usage): Usage {
  const requestUnits = Math.round((one.requestUnits + other.requestUnits) * 100) / 100;
  return { count: one.count + other.count, requestUnits };
}
