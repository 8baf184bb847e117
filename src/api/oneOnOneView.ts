import type { OneOnOneView } from '../contract/http.ts';
import { meetingIdOfNumber } from '../domain/meetingId.ts';
import type { OneOnOne } from '../domain/oneOnOne.ts';
import type { Person } from '../domain/person.ts';
import { canUndo, undoWithin } from '../domain/wrapUp.ts';
import type { Versioned } from '../usecases/pairPorts.ts';

/**
 * What one of the two gets to see of their 1:1; the route's schema names what leaves the server.
 * @param now the server's time, ISO 8601, UTC
 */
export function viewFor(
  { id: you }: Pick<Person, 'id'>,
  { value, etag }: Versioned<OneOnOne>,
  now: string,
): OneOnOneView {
  const { lastTime, round } = value;
  return {
    ...value,
    you,
    canUndo: undoable(value, now),
    lastTime: lastTime && { ...lastTime, meetingId: meetingIdOfNumber(round - 1) },
    now,
    etag,
  };
}

function undoable(oneOnOne: OneOnOne, now: string): OneOnOneView['canUndo'] {
  const { round, lastTime } = oneOnOne;
  if (lastTime === null) return null;
  const { wrappedUpAt } = lastTime;
  if (!canUndo(oneOnOne, { round: round - 1, wrappedUpAt }, now)) return null;
  const until = new Date(Date.parse(wrappedUpAt) + undoWithin).toISOString();
  return { meetingId: meetingIdOfNumber(round - 1), until };
}
