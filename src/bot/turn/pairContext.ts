import type { OneOnOne } from '../../domain/oneOnOne.ts';
import type { Person } from '../../domain/person.ts';
import type { PairView } from '../cards/views.ts';
import type { Turn } from './turn.ts';

/** Somebody who may asks something of their 1:1. */
export type PairContext = {
  turn: Turn;
  person: Person;
  oneOnOne: OneOnOne;
  /** Bot Framework ids of those who see the chat, for buttons of their own; empty in a personal chat. */
  userIds: readonly string[];
  /** For the one thing that may come of it. */
  newId: string;
};

export function pairOf({ oneOnOne }: Pick<PairContext, 'oneOnOne'>): PairView {
  return { id: oneOnOne.id, people: oneOnOne.people };
}
