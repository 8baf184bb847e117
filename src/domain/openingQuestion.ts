import type { Language } from './language.ts';
import { oneLine } from './oneLine.ts';

/** Longest wording of an opening question, in UTF-16 code units, as a text field counts them. */
export const questionLimit = 200;

/** The wording every new 1:1 starts with. */
export const defaultQuestion = "What's on your mind?";

/** Wordings offered beside the pair's own, in the language of whoever chooses. What they choose is the pair's as it is. */
export const offeredQuestions: Record<Language, readonly string[]> = {
  en: [
    defaultQuestion,
    'What would make this week a good one?',
    'What is the real challenge here for you?',
    'What are you proud of since we last talked?',
    'What is harder than it should be right now?',
    'What should I know that I might not?',
  ],
  de: [
    'Was beschäftigt dich?',
    'Was würde diese Woche zu einer guten machen?',
    'Was ist hier für dich die eigentliche Herausforderung?',
    'Worauf bist du stolz, seit wir zuletzt gesprochen haben?',
    'Was ist gerade schwerer, als es sein müsste?',
    'Was sollte ich wissen, das ich vielleicht nicht weiß?',
  ],
  es: [
    '¿Qué tienes en mente?',
    '¿Qué haría buena esta semana?',
    '¿Cuál es para ti aquí el verdadero reto?',
    '¿De qué te enorgulleces desde que hablamos?',
    '¿Qué es ahora más difícil de lo que debería?',
    '¿Qué debería saber yo que quizá no sepa?',
  ],
};

/** A wording as somebody typed it: outer and doubled white space dropped, 1 to 200 characters, one line. */
export const questionWording = oneLine(questionLimit);

/** The question a pair starts with, and since when. A new `id` starts a new timeline of answers. */
export type OpeningQuestion = {
  id: string;
  text: string;
  /** ISO 8601, UTC. */
  since: string;
  /** Who chose it; null for the default. */
  chosenBy: string | null;
};

/**
 * The question after somebody chose a wording. The same wording again keeps the timeline that runs.
 * @param choice `id` names the new timeline, `now` is ISO 8601, UTC
 */
export function chooseQuestion(
  current: OpeningQuestion,
  choice: { wording: string; by: string; now: string; id: string },
): OpeningQuestion {
  if (choice.wording === current.text) return current;
  return { id: choice.id, text: choice.wording, since: choice.now, chosenBy: choice.by };
}
