import type { Language } from './language.ts';
import type { LastTime, RunningMeeting } from './meeting.ts';
import type { OpeningQuestion } from './openingQuestion.ts';
import type { Person, Role } from './person.ts';

/** The relationship of two people in one tenant: what belongs to the pair and not to one meeting. */
export type OneOnOne = {
  /** From `joinOneOnOneId`. */
  id: string;
  tenantId: string;
  people: [Participant, Participant];
  openingQuestion: OpeningQuestion;
  /** Counts the meetings filed so far. Answers are written into this round; filing a meeting opens the next. */
  round: number;
  lastTime: LastTime | null;
  /** The meeting that goes on, or has ended and is not wrapped up yet; null between meetings. */
  running: RunningMeeting | null;
  /** A meeting was filed, or its filing taken back, and the living agenda does not show it yet. */
  agendaIsBehind: boolean;
  /** Questions that the two answered in earlier meetings, the latest last. */
  earlierQuestions: OpeningQuestion[];
  /** Conversation ids (`19:…`) from which the pair has opened it, the latest last. */
  chatIds: string[];
  /** ISO 8601, UTC. */
  madeAt: string;
};

export type Participant = {
  id: string;
  name: string;
  role: Role | null;
  /** What their Teams spoke when it was seen last; null while it was not seen. */
  language: Language | null;
};

/** Both roles follow from one statement: if one is the manager, the other is the report. */
export function nameManager(people: OneOnOne['people'], managerId: string): OneOnOne['people'] {
  return people.map((one) => ({
    ...one,
    role: one.id === managerId ? 'manager' : 'report',
  })) as OneOnOne['people'];
}

/** The same two with what the Teams of one of them speaks now; the very object when that is known, or null. */
export function speaking(
  people: OneOnOne['people'],
  { personId, language }: { personId: string; language: Language | null },
): OneOnOne['people'] {
  const isNew = people.some((one) => one.id === personId && one.language !== language);
  if (!isNew || language === null) return people;
  return people.map((one) => (one.id === personId ? { ...one, language } : one)) as OneOnOne['people'];
}

/** The other of the two. */
export function otherThan<P extends Pick<Person, 'id'>>(people: readonly [P, P], personId: string): P {
  return people[0].id === personId ? people[1] : people[0];
}
