import { defaultQuestionEn } from './defaultQuestion.ts';

/** Wordings offered beside the pair's own; chosen, they are the pair's as they are. */
export const offeredEn: readonly string[] = [
  defaultQuestionEn,
  'What would make this week a good one?',
  'What is the real challenge here for you?',
  'What are you proud of since we last talked?',
  'What is harder than it should be right now?',
  'What should I know that I might not?',
];
