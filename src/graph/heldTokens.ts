import type { Feature } from '../domain/connection.ts';
import type { Person } from '../domain/person.ts';
import { joinPersonKey } from '../domain/personKey.ts';

type Who = Pick<Person, 'id' | 'tenantId'>;

type Held = { token: string /** Milliseconds since 1970, by the server's clock. */; until: number };

/** Access tokens of people who are here, in memory only, and let go when they end or too many others come. */
export type HeldTokens = {
  get(person: Who, feature: Feature, now: number): string | null;
  keep(person: Who, feature: Feature, held: Held): void;
  forget(person: Who, feature?: Feature): void;
};

/** @param most how many are held at once; the one that was kept first goes first */
export function createHeldTokens(most: number): HeldTokens {
  const held = new Map<string, Held>();
  const keyOf = (person: Who, feature: Feature) => `${joinPersonKey(person)} ${feature}`;
  return {
    get(person, feature, now) {
      const found = held.get(keyOf(person, feature));
      return found && found.until > now ? found.token : null;
    },
    keep(person, feature, token) {
      const key = keyOf(person, feature);
      held.delete(key);
      held.set(key, token);
      const [oldest] = held.keys();
      if (held.size > most && oldest !== undefined) held.delete(oldest);
    },
    forget(person, feature) {
      const start = `${joinPersonKey(person)} `;
      for (const key of held.keys()) {
        if (key === start + feature || (!feature && key.startsWith(start))) held.delete(key);
      }
    },
  };
}
