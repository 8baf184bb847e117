import { type AgendaDocument, answerName, answerText } from '../../contract/agendaDocument.ts';
import { Failure } from '../../contract/errors.ts';
import { isFiled } from '../../contract/filedAgenda.ts';
import type { OneOnOne } from '../../domain/oneOnOne.ts';
import type { Person } from '../../domain/person.ts';
import type { OneOnOneStore } from '../ports.ts';
import { enter, ofPair } from '../scope.ts';
import type { AgendaDoor } from './door.ts';
import { tidyAnswer } from './tidyAnswer.ts';

/** What an answer is to: a question, and the meeting for which it was asked. */
export type Asking = { questionId: string; round: number };

/** Somebody's answer as it stands, '' while there is none, and what it is to. */
export type Answer = Asking & { text: string };

/** What the writer had before their eyes; whatever else stands there by now is not written over. */
export type Seen = { asking: Asking; wasSeen: (text: string) => boolean };

type Needs = { store: Pick<OneOnOneStore, 'read'>; agenda: AgendaDoor };

/**
 * Puts this in place of what a person has answered to the open question, by the same door as everybody's edits. The
 * same text again changes nothing.
 * @param seen left out by somebody who means the answer, whatever it is now
 * @throws Failure notFound, invalid (too long), changedMeanwhile (something else was seen), tooLarge, unavailable
 */
export function writeAnswer({ store, agenda }: Needs) {
  return ofPair('editAgenda', async ({ person, oneOnOneId }, text: string, seen?: Seen): Promise<Answer> => {
    const found = await store.read(oneOnOneId);
    if (!found) throw new Failure('notFound');
    const answer = tidyAnswer(text);
    const asking = askingOf(found.value);
    if (seen && !isSame(seen.asking, asking)) throw new Failure('changedMeanwhile');
    await agenda.edit(oneOnOneId, person.id, (doc) => replace(doc, { ...asking, person, answer, seen }));
    return { ...asking, text: answer };
  });
}

/**
 * What a person has answered so far to the open question.
 * @throws Failure notFound, unavailable
 */
export function readAnswer({ agenda }: { agenda: Pick<AgendaDoor, 'read'> }) {
  return async (person: Person, oneOnOne: OneOnOne): Promise<Answer> => {
    enter(person, 'read', oneOnOne.id);
    const asking = askingOf(oneOnOne);
    const key = { ...asking, personId: person.id };
    const text = await agenda.read(oneOnOne.id, (doc) => answerText(doc, key).toString());
    return { ...asking, text };
  };
}

type Replacing = Asking & { person: Person; answer: string; seen: Seen | undefined };

function replace(doc: AgendaDocument, { person, answer, seen, ...asking }: Replacing): void {
  const key = { ...asking, personId: person.id };
  // The meeting was filed since its round was read: what is written now belongs to the next one.
  if (isFiled(doc, answerName(key))) throw new Failure('changedMeanwhile');
  const text = answerText(doc, key);
  const stands = text.toString();
  if (stands === answer) return;
  if (seen && !seen.wasSeen(stands)) throw new Failure('changedMeanwhile');
  text.delete(0, text.length);
  text.insert(0, answer);
}

function askingOf({ openingQuestion, round }: OneOnOne): Asking {
  return { questionId: openingQuestion.id, round };
}

function isSame(one: Asking, other: Asking): boolean {
  return one.questionId === other.questionId && one.round === other.round;
}
