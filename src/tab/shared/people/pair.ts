import type { OneOnOneView } from '../../../contract/http.ts';
import type { Role } from '../../../domain/person.ts';
import { shortNames } from './shortNames.ts';

/** One of the two, as the panel names and colours them. */
export type PairMember = {
  id: string;
  /** In which 1:1 they are seen. */
  oneOnOneId: string;
  name: string;
  /** The name where room is short; differs from the other's. */
  short: string;
  role: Role | null;
  /** Which of the two colours: the same person has the same one on both screens. */
  hue: 'first' | 'second';
};

export type Pair = { you: PairMember; other: PairMember };

export function pairOfView(view: Pick<OneOnOneView, 'id' | 'people' | 'you'>): Pair {
  const [one, two] = view.people;
  const [shortOne, shortTwo] = shortNames(one.name, two.name);
  const first: PairMember = { ...one, oneOnOneId: view.id, short: shortOne, hue: 'first' };
  const second: PairMember = { ...two, oneOnOneId: view.id, short: shortTwo, hue: 'second' };
  return one.id === view.you ? { you: first, other: second } : { you: second, other: first };
}
