import type { OneOnOneView } from '../contract/http.ts';
import { meetingIdOfRound } from '../domain/meetingId.ts';
import type { OneOnOne } from '../domain/oneOnOne.ts';
import type { Person } from '../domain/person.ts';
import { canUndo, undoWithin } from '../domain/wrapUp.ts';
import type { Versioned } from '../usecases/ports.ts';

/**
 * What one of the two gets to see of their 1:1: every field that leaves the server is named here.
 * @param now the server's time, ISO 8601, UTC
 */
export function viewFor(
  person: Pick<Person, 'id'>,
  { value, etag }: Versioned<OneOnOne>,
  now: string,
): OneOnOneView {
  const { openingQuestion: question, lastTime, running } = value;
  const [one, other] = value.people;
  return {
    id: value.id,
    you: person.id,
    people: [
      { id: one.id, name: one.name, role: one.role },
      { id: other.id, name: other.name, role: other.role },
    ],
    openingQuestion: {
      id: question.id,
      text: question.text,
      since: question.since,
      chosenBy: question.chosenBy,
    },
    round: value.round,
    earlierQuestions: value.earlierQuestions.map(({ id, text, since }) => ({ id, text, since })),
    running: running && {
      startedAt: running.startedAt,
      endsAt: running.endsAt,
      endedAt: running.endedAt,
    },
    canUndo: undoable(value, now),
    lastTime: lastTime && {
      meetingId: meetingIdOfRound(value.round - 1),
      heldAt: lastTime.heldAt,
      question: lastTime.question,
      answers: lastTime.answers.map(({ personId, text }) => ({ personId, text })),
    },
    madeAt: value.madeAt,
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
  return { meetingId: meetingIdOfRound(round - 1), until };
}
