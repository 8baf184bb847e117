import { defaultQuestionDe } from './defaultQuestion.ts';

/** Wordings offered beside the pair's own; chosen, they are the pair's as they are. */
export const offeredDe: readonly string[] = [
  defaultQuestionDe,
  'Was würde diese Woche zu einer guten machen?',
  'Was ist hier für dich die eigentliche Herausforderung?',
  'Worauf bist du stolz, seit wir zuletzt gesprochen haben?',
  'Was ist gerade schwerer, als es sein müsste?',
  'Was sollte ich wissen, das ich vielleicht nicht weiß?',
];
