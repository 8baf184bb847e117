import { type PersonKey, people, tenantId } from '../../../sandbox/world/world.ts';
import { joinOneOnOneId } from '../../../src/domain/oneOnOneId.ts';

/** Two pairs that share a person. Everything that one of them writes carries their mark. */
export type Pair = { id: string; two: readonly [PersonKey, PersonKey]; mark: string };

export const raeAndMia = pairOf('rae', 'mia', 'zebra');
export const raeAndTom = pairOf('rae', 'tom', 'heron');
export const pairs = [raeAndMia, raeAndTom] as const;

/** What somebody writes where no pair is alone. */
export const nobodysMark = 'otter';

function pairOf(one: PersonKey, other: PersonKey, mark: string): Pair {
  return { id: joinOneOnOneId(tenantId, people[one].id, people[other].id), two: [one, other], mark };
}

/** The pair that is alone in a chat with these members; null when it is none of the two. */
export function pairAmong(members: ReadonlySet<PersonKey>): Pair | null {
  return pairs.find(({ two }) => members.size === 2 && two.every((one) => members.has(one))) ?? null;
}

/** Whose content a message holds: it carries their mark, or names their 1:1. */
export function pairsIn(message: unknown): Pair[] {
  const text = JSON.stringify(message);
  return pairs.filter(({ id, mark }) => text.includes(mark) || text.includes(id));
}

/** Of those who are in no chat with these readers, whom a message names. */
export function strangersIn(message: unknown, readers: ReadonlySet<PersonKey>): PersonKey[] {
  const text = JSON.stringify(message);
  const keys = Object.keys(people) as PersonKey[];
  return keys.filter((key) => !readers.has(key) && text.includes(people[key].name));
}
