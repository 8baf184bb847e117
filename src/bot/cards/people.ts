import { cardStringsFor } from './cardStrings.ts';
import type { CardReader, PairView } from './views.ts';

/** One of the two as the reader calls them: "You", or the full name. */
export function called(personId: string, pair: PairView, reader: CardReader): string {
  if (personId === reader.personId) return cardStringsFor(reader.locale).you;
  return shownName(personId, pair, reader);
}

/** The full name. Somebody who is not one of the two has none here. */
export function shownName(personId: string, pair: PairView, reader: CardReader): string {
  return pair.people.find(({ id }) => id === personId)?.name ?? cardStringsFor(reader.locale).someone;
}

/** Both full names. */
export function bothNames(pair: PairView, reader: CardReader): string {
  return cardStringsFor(reader.locale).pair(pair.people[0].name, pair.people[1].name);
}
