import { type AgendaDocument, answerName, answerText } from '../../contract/agendaDocument.ts';
import { Failure } from '../../contract/errors.ts';
import { isRecorded } from '../../contract/recordedAgenda.ts';
import type { OneOnOne } from '../../domain/oneOnOne.ts';
import type { Person } from '../../domain/person.ts';
import type { OneOnOneStore } from '../pairPorts.ts';
import { ofPair } from '../scope.ts';
import type { AgendaDocuments } from './agendaDocuments.ts';
import { tidyAnswer } from './tidyAnswer.ts';

/** What an answer is to: a question, and the meeting for which it was asked. */
export type QuestionRound = { questionId: string; round: number };

/** What of a 1:1 says which question is open. */
export type QuestionAsked = Pick<OneOnOne, 'openingQuestion' | 'round'>;

/** Somebody's answer as it stands, '' while there is none, and what it is to. */
export type QuestionAnswer = QuestionRound & { text: string };

/** What the writer had before their eyes; whatever else stands there by now is not written over. */
export type Seen = { questionRound: QuestionRound; wasSeen: (text: string) => boolean };

type Dependencies = { store: Pick<OneOnOneStore, 'read'>; agenda: AgendaDocuments };

/**
 * Puts this in place of what a person has answered to the open question, in the same way as everybody's edits. The
 * same text again changes nothing.
 * @param seen left out by somebody who means the answer, whatever it is now
 * @throws Failure notFound, invalid (too long), changedMeanwhile (something else was seen), tooLarge, unavailable
 */
export function writeAnswer({ store, agenda }: Dependencies) {
  return ofPair(
    'editAgenda',
    async ({ person, oneOnOneId }, text: string, seen?: Seen): Promise<QuestionAnswer> => {
      const found = await store.read(oneOnOneId);
      if (!found) throw new Failure('notFound');
      const answer = tidyAnswer(text);
      const questionRound = askingOf(found.value);
      if (seen && !isSame(seen.questionRound, questionRound)) throw new Failure('changedMeanwhile');
      await agenda.edit(oneOnOneId, person.id, (doc) =>
        replace(doc, { ...questionRound, person, answer, seen }),
      );
      return { ...questionRound, text: answer };
    },
  );
}

/**
 * What a person has answered so far to the open question of their 1:1 as it was read.
 * @throws Failure notFound, unavailable
 */
export function readAnswer({ agenda }: { agenda: Pick<AgendaDocuments, 'read'> }) {
  return ofPair('read', async ({ person, oneOnOneId }, asked: QuestionAsked): Promise<QuestionAnswer> => {
    const questionRound = askingOf(asked);
    const key = { ...questionRound, personId: person.id };
    const text = await agenda.read(oneOnOneId, (doc) => answerText(doc, key).toString());
    return { ...questionRound, text };
  });
}

type Replacing = QuestionRound & { person: Person; answer: string; seen: Seen | undefined };

function replace(doc: AgendaDocument, { person, answer, seen, ...questionRound }: Replacing): void {
  const key = { ...questionRound, personId: person.id };
  // The meeting was recorded since its round was read: what is written now belongs to the next one.
  if (isRecorded(doc, answerName(key))) throw new Failure('changedMeanwhile');
  const text = answerText(doc, key);
  const stands = text.toString();
  if (stands === answer) return;
  if (seen && !seen.wasSeen(stands)) throw new Failure('changedMeanwhile');
  text.delete(0, text.length);
  text.insert(0, answer);
}

function askingOf({ openingQuestion, round }: QuestionAsked): QuestionRound {
  return { questionId: openingQuestion.id, round };
}

function isSame(one: QuestionRound, other: QuestionRound): boolean {
  return one.questionId === other.questionId && one.round === other.round;
}
