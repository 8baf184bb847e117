import * as z from 'zod/mini';
import { presenceState } from '../../../contract/live.ts';

/** Object ids of the others who have the agenda open, each once, ascending. What is not a presence is passed over. */
export function presentPeople(states: Iterable<unknown>, personId: string): string[] {
  const people = new Set<string>();
  for (const state of states) {
    const there = z.safeParse(presenceState, state);
    if (there.success && there.data.personId !== personId) people.add(there.data.personId);
  }
  return [...people].sort();
}
