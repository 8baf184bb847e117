import type { OneOnOneView } from '../contract/http.ts';
import type { OneOnOne } from '../domain/oneOnOne.ts';
import type { Person } from '../domain/person.ts';
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
  const { openingQuestion: question, lastTime } = value;
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
    lastTime: lastTime && {
      heldAt: lastTime.heldAt,
      question: lastTime.question,
      answers: lastTime.answers.map(({ personId, text }) => ({ personId, text })),
    },
    madeAt: value.madeAt,
    now,
    etag,
  };
}
