import type { Person } from '../domain/person.ts';
import { joinPersonKey } from '../domain/personKey.ts';
import type { Clock } from '../usecases/pairPorts.ts';

type Who = Pick<Person, 'id' | 'tenantId'>;

/** People for whom Microsoft Graph asked us to wait. */
export type Pauses = {
  isPaused(person: Who): boolean;
  /** @param until ISO 8601, UTC */
  pause(person: Who, until: string): void;
};

/** More than ever wait at once; the one that began first goes first. */
const most = 5_000;

export function createPauses(clock: Clock): Pauses {
  const paused = new Map<string, string>();
  return {
    isPaused: (person) => (paused.get(joinPersonKey(person)) ?? '') > clock(),
    pause(person, until) {
      paused.delete(joinPersonKey(person));
      paused.set(joinPersonKey(person), until);
      const [oldest] = paused.keys();
      if (paused.size > most && oldest !== undefined) paused.delete(oldest);
    },
  };
}
