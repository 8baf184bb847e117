import * as z from 'zod/mini';
import { type Language, languages } from './language.ts';
import { lastTime, runningMeeting } from './lastMeeting.ts';
import { openingQuestion } from './openingQuestion.ts';
import { type Person, person, role } from './person.ts';
import { timestamp } from './timestamp.ts';

/** What is told of one of the two. */
export const toldParticipant = z.object({
  id: person.shape.id,
  name: person.shape.name,
  /** null while the pair has not said. */
  role: z.nullable(role),
});

export const participant = z.extend(toldParticipant, {
  /** What their Teams spoke when it was seen last; null while it was not seen. */
  language: z.nullable(z.enum(languages)),
  /** They have left Opener: their id here is nobody's. */
  hasLeft: z.exactOptional(z.literal(true)),
});

export type Participant = z.infer<typeof participant>;

/** What is told of a 1:1 as it is; see `oneOnOneView`. What is declared in `oneOnOne` alone stays on the server. */
export const toldOneOnOne = z.object({
  /** From `joinOneOnOneId`. */
  id: z.string(),
  openingQuestion,
  /** Counts the meetings recorded so far. Answers are written into this round; recording a meeting opens the next. */
  round: z.int().check(z.gte(0)),
  madeAt: timestamp,
});

/** The relationship of two people in one tenant: what belongs to the pair and not to one meeting. */
export const oneOnOne = z.extend(toldOneOnOne, {
  tenantId: z.string(),
  people: z.tuple([participant, participant]),
  lastTime: z.nullable(lastTime),
  /** The meeting that goes on, or has ended and is not wrapped up yet; null between meetings. */
  running: z.nullable(runningMeeting),
  /** A meeting was recorded, or its recording taken back, and the agenda document does not show it yet. */
  agendaIsBehind: z.boolean(),
  /** Questions that the two answered in earlier meetings, the latest last. */
  earlierQuestions: z.array(openingQuestion),
  /** Conversation ids (`19:…`) from which the pair has opened it, the latest last. */
  chatIds: z.array(z.string()),
  /** One of the two is leaving: nothing more is written into its agenda, which is about to be moved. */
  isClosing: z.exactOptional(z.literal(true)),
});

export type OneOnOne = z.infer<typeof oneOnOne>;

/** Both roles follow from one statement: if one is the manager, the other is the report. */
export function withManager(people: OneOnOne['people'], managerId: string): OneOnOne['people'] {
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
