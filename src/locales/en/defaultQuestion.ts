import { defaultQuestion } from '../../domain/defaultQuestion.ts';

export const defaultQuestionEn = defaultQuestion;
