import { defaultQuestionEs } from './defaultQuestion.ts';

/** Wordings offered beside the pair's own; chosen, they are the pair's as they are. */
export const offeredEs: readonly string[] = [
  defaultQuestionEs,
  '¿Qué haría buena esta semana?',
  '¿Cuál es para ti aquí el verdadero reto?',
  '¿De qué te enorgulleces desde que hablamos?',
  '¿Qué es ahora más difícil de lo que debería?',
  '¿Qué debería saber yo que quizá no sepa?',
];
