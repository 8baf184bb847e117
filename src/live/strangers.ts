import type { Line } from './line.ts';
import type { LiveLimits } from './live.ts';

/** Connections that have not signed in yet: each costs memory, and anybody can open one. */
export type Strangers = {
  /** Counts the connection until it has signed in or is gone. False when there are too many already. */
  letIn(line: Line, address: string): boolean;
};

export function createStrangers(limits: Pick<LiveLimits, 'strangers' | 'strangersPerAddress'>): Strangers {
  const byAddress = new Map<string, number>();
  let all = 0;

  function count(address: string, by: 1 | -1): void {
    all += by;
    const left = (byAddress.get(address) ?? 0) + by;
    if (left > 0) byAddress.set(address, left);
    else byAddress.delete(address);
  }

  return {
    letIn(line, address) {
      if (all >= limits.strangers || (byAddress.get(address) ?? 0) >= limits.strangersPerAddress)
        return false;
      count(address, 1);
      let isCounted = true;
      const letGo = () => {
        if (isCounted) count(address, -1);
        isCounted = false;
      };
      line.whenArrived(letGo);
      line.whenEnded(letGo);
      return true;
    },
  };
}
