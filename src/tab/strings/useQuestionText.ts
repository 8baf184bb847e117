import { languageOf } from '../../domain/language.ts';
import { questionAsRead } from '../../locales/questionAsRead.ts';
import { useStrings } from './strings.tsx';

/** How a question of the pair reads to whoever looks. @returns takes its recorded text */
export function useQuestionText(): (text: string) => string {
  const { locale } = useStrings();
  return (text) => questionAsRead(text, languageOf(locale));
}
