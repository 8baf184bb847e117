import type { PairView, Reader } from './views.ts';
import { wordsFor } from './wording/catalog.ts';

/** One of the two as the reader calls them: "You", or the full name. */
export function called(personId: string, pair: PairView, reader: Reader): string {
  if (personId === reader.personId) return wordsFor(reader.locale).you;
  return nameOf(personId, pair, reader);
}

/** The full name. Somebody who is not one of the two has none here. */
export function nameOf(personId: string, pair: PairView, reader: Reader): string {
  return pair.people.find(({ id }) => id === personId)?.name ?? wordsFor(reader.locale).someone;
}

/** Both full names. */
export function bothNames(pair: PairView, reader: Reader): string {
  return wordsFor(reader.locale).pair(pair.people[0].name, pair.people[1].name);
}
