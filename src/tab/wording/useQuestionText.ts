import { questionAsRead } from '../../domain/defaultQuestion.ts';
import { languageOf } from '../../domain/language.ts';
import { useWording } from './wording.tsx';

/** How a question of the pair reads to whoever looks. @returns takes its wording on record */
export function useQuestionText(): (wording: string) => string {
  const { locale } = useWording();
  return (wording) => questionAsRead(wording, languageOf(locale));
}
