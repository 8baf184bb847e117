import { defaultQuestions } from './defaultQuestion.ts';
import type { Language } from './language.ts';

/** Wordings offered beside the pair's own, in the language of whoever chooses; chosen, they are the pair's as they are. */
export const offeredQuestions: Record<Language, readonly string[]> = {
  en: [
    defaultQuestions.en,
    'What would make this week a good one?',
    'What is the real challenge here for you?',
    'What are you proud of since we last talked?',
    'What is harder than it should be right now?',
    'What should I know that I might not?',
  ],
  de: [
    defaultQuestions.de,
    'Was würde diese Woche zu einer guten machen?',
    'Was ist hier für dich die eigentliche Herausforderung?',
    'Worauf bist du stolz, seit wir zuletzt gesprochen haben?',
    'Was ist gerade schwerer, als es sein müsste?',
    'Was sollte ich wissen, das ich vielleicht nicht weiß?',
  ],
  es: [
    defaultQuestions.es,
    '¿Qué haría buena esta semana?',
    '¿Cuál es para ti aquí el verdadero reto?',
    '¿De qué te enorgulleces desde que hablamos?',
    '¿Qué es ahora más difícil de lo que debería?',
    '¿Qué debería saber yo que quizá no sepa?',
  ],
};
