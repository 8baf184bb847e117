import type { LiveLimits } from './live.ts';
import type { LiveConnection } from './liveConnection.ts';

/** Connections that have not signed in yet: each costs memory, and anybody can open one. */
export type Strangers = {
  /** Counts the connection until it has signed in or is gone. False when there are too many already. */
  letIn(liveConnection: LiveConnection, address: string): boolean;
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
    letIn(liveConnection, address) {
      if (all >= limits.strangers || (byAddress.get(address) ?? 0) >= limits.strangersPerAddress)
        return false;
      count(address, 1);
      let isCounted = true;
      const letGo = () => {
        if (isCounted) count(address, -1);
        isCounted = false;
      };
      liveConnection.whenArrived(letGo);
      liveConnection.onClose(letGo);
      return true;
    },
  };
}
